package org.parallax.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.parallax.finding.Finding;
import org.parallax.ui.session.Group;
import org.parallax.ui.session.Item;
import org.parallax.ui.style.BrokenFlow;
import org.parallax.ui.style.BrokenLabel;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Places;

/** The upper half of the inspector: what was found and why. */
final class Facts {
  /** The colour of what was marked by hand. */
  private static final String BY_HAND = "plx-mark";

  private Facts() {}

  /** From the heading to the notes, in parts that can be made one in a frame. */
  static List<Supplier<List<Node>>> of(Item item, Dossier dossier, ReadingCard.Deeds deeds) {
    String colour = item.finding().map(finding -> Styles.of(finding.verdict())).orElse(BY_HAND);
    Stream<Supplier<List<Node>>> found =
        item.finding().map(dossier::readings).orElse(List.of()).stream()
            .map(reading -> () -> List.of(new ReadingCard(reading, colour, deeds)));
    Stream<Supplier<List<Node>>> marked =
        dossier.readings(byHand(item)).stream()
            .map(reading -> () -> List.of(new ReadingCard(reading, BY_HAND, deeds)));
    return Stream.of(
            Stream.<Supplier<List<Node>>>of(() -> head(item, dossier)),
            found,
            marked,
            Stream.<Supplier<List<Node>>>of(() -> notes(item, dossier)))
        .flatMap(Function.identity())
        .toList();
  }

  private static List<Node> head(Item item, Dossier dossier) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(label(heading(item), Styles.HEADING));
    nodes.add(label(item.topic(), Styles.TITLE, Styles.SERIF));
    item.finding().ifPresent(finding -> nodes.add(reason(finding, dossier)));
    return nodes;
  }

  private static List<Node> notes(Item item, Dossier dossier) {
    return item.finding().map(dossier::notes).orElse(List.of()).stream()
        .<Node>map(note -> label(note, Styles.SOFT))
        .toList();
  }

  /** Of what no finding holds, all readings are shown, also those that have lost their place. */
  private static List<Places.PlacedReading> byHand(Item item) {
    return item.finding().isPresent()
        ? item.added()
        : item.placed().map(Places.Placed::readings).orElse(List.of());
  }

  private static String heading(Item item) {
    String words =
        item.finding()
            .map(
                finding ->
                    Messages.text("kind." + key(finding.kind()))
                        + " · "
                        + Messages.text("verdict." + key(finding.verdict())))
            .orElseGet(
                () ->
                    Messages.text(
                        item.group() == Group.LOST ? "inspector.lost" : "inspector.marked"));
    return words.toUpperCase(Locale.ROOT);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static BrokenFlow reason(Finding finding, Dossier dossier) {
    Text why = new Text(dossier.reason(finding) + " ");
    why.getStyleClass().add(Styles.SOFT);
    Text sure = new Text(Confidence.words(finding));
    sure.getStyleClass().add(Styles.FAINT);
    BrokenFlow flow = new BrokenFlow(List.of(why, sure));
    flow.getStyleClass().add("plx-reason");
    return flow;
  }

  private static Label label(String words, String... styles) {
    Label label = new BrokenLabel(words);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
