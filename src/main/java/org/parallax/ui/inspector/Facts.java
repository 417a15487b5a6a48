package org.parallax.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  static List<Node> of(Item item, Dossier dossier, ReadingCard.Deeds deeds) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(label(heading(item), Styles.HEADING));
    nodes.add(label(item.topic(), Styles.TITLE, Styles.SERIF));
    String colour = item.finding().map(finding -> Styles.of(finding.verdict())).orElse(BY_HAND);
    item.finding().ifPresent(finding -> nodes.add(reason(finding, dossier)));
    item.finding().map(dossier::readings).orElse(List.of()).stream()
        .map(reading -> new ReadingCard(reading, colour, deeds))
        .forEach(nodes::add);
    dossier.readings(byHand(item)).stream()
        .map(reading -> new ReadingCard(reading, BY_HAND, deeds))
        .forEach(nodes::add);
    item.finding()
        .ifPresent(
            finding -> dossier.notes(finding).forEach(note -> nodes.add(label(note, Styles.SOFT))));
    return nodes;
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
