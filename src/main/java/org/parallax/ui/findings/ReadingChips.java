package org.parallax.ui.findings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/**
 * The readings of a finding side by side, each with how many reports give it. A reading is cut with
 * an ellipsis rather than broken; the count always stands.
 */
final class ReadingChips extends FlowPane {
  /** How many readings are shown before the rest becomes a number. */
  private static final int MOST = 4;

  ReadingChips() {
    getStyleClass().add("plx-readings");
  }

  void show(Finding finding) {
    List<Side> sides = finding.sides();
    getChildren().clear();
    sides.stream().limit(MOST).map(side -> chip(finding, side)).forEach(getChildren()::add);
    if (sides.size() > MOST) {
      Label rest = new Label(Messages.text("findings.more-readings", sides.size() - MOST));
      rest.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
      getChildren().add(rest);
    }
  }

  void clear() {
    getChildren().clear();
  }

  private HBox chip(Finding finding, Side side) {
    Label words = new Label(side.label());
    words.getStyleClass().addAll("plx-chip-words", Styles.text(finding.verdict()));
    words.setMinWidth(20);
    HBox.setHgrow(words, Priority.SOMETIMES);
    Label count = new Label(String.valueOf(side.articles().size()));
    count.getStyleClass().add("plx-chip-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox chip = new HBox(words, count);
    chip.getStyleClass().addAll(Styles.CHIP, Styles.of(finding.verdict()));
    chip.maxWidthProperty().bind(widthProperty());
    return chip;
  }
}
