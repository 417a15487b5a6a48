package org.parallax.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.finding.Finding;
import org.parallax.finding.Verdict;
import org.parallax.ui.session.Item;
import org.parallax.ui.style.BrokenLabel;
import org.parallax.ui.style.Dots;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.ui.style.WordsAndFacts;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Codebook;
import org.parallax.workspace.Tag;

/** What one row shows: the sort of reading, the topic, the readings, and what was said of it. */
final class FindingRow extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

  /** A tag's name is cut beyond this: the topic must stay readable. */
  private static final double LONGEST_TAG = 96;

  private final FontIcon icon = Icons.node(Feather.CIRCLE);
  private final BrokenLabel topic = new BrokenLabel();
  private final HBox badges = new HBox();
  private final Region between = new Region();
  private final ReadingChips readings = new ReadingChips();
  private Optional<Shown> shown = Optional.empty();

  private record Shown(Item item, Codebook codebook) {}

  FindingRow() {
    topic.setMinHeight(Region.USE_PREF_SIZE);
    topic.getStyleClass().add(Styles.STRONG);
    icon.getStyleClass().add("plx-kind");
    WordsAndFacts words = new WordsAndFacts(topic, badges);
    HBox.setHgrow(words, Priority.ALWAYS);
    badges.getStyleClass().add("plx-badges");
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(icon, words);
    head.getStyleClass().add("plx-row-head");
    getChildren().setAll(head, readings);
  }

  /**
   * Shows {@code item}; a list asks for the same one again and again while it scrolls.
   *
   * @return whether it was not shown already
   */
  boolean show(Item item, Codebook codebook) {
    Shown now = new Shown(item, codebook);
    if (shown.filter(now::equals).isPresent()) {
      return false;
    }
    shown = Optional.of(now);
    topic.setWordsAndFace(item.topic());
    icon.setIconCode(icon(item));
    colour(item.finding().map(Finding::verdict));
    readings.show(item);
    badges.getChildren().setAll(badges(item.said(), codebook));
    badges.getChildren().add(0, between);
    pseudoClassStateChanged(DECIDED, item.said().state().isDecided());
    return true;
  }

  void choose(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private static Ikon icon(Item item) {
    return item.finding().map(finding -> Icons.of(finding.kind())).orElse(Feather.EDIT_2);
  }

  private void colour(Optional<Verdict> other) {
    List<String> classes =
        Stream.concat(Stream.of("plx-row"), other.map(Styles::of).stream()).toList();
    if (!getStyleClass().equals(classes)) {
      getStyleClass().setAll(classes);
    }
  }

  private static List<Node> badges(Assessment said, Codebook codebook) {
    List<Node> badges = new ArrayList<>();
    said.tags().stream()
        .flatMap(id -> codebook.tag(id).stream())
        .findFirst()
        .ifPresent(tag -> badges.add(badge(tag, said.tags().size() - 1)));
    if (!said.note().isBlank()) {
      badges.add(sign(Feather.EDIT_3));
    }
    if (said.state().isDecided()) {
      badges.add(sign(Feather.CHECK));
    }
    return badges;
  }

  private static FontIcon sign(Feather of) {
    FontIcon sign = Icons.node(of);
    sign.getStyleClass().add("plx-kind");
    return sign;
  }

  private static Label badge(Tag tag, int more) {
    Label badge =
        new Label(more > 0 ? Messages.text("findings.tag-and-more", tag.name(), more) : tag.name());
    badge.setGraphic(Dots.of(tag.hue()));
    badge.getStyleClass().add(Styles.BADGE);
    badge.setMaxWidth(LONGEST_TAG);
    badge.setTooltip(new Tooltip(badge.getText()));
    return badge;
  }
}
