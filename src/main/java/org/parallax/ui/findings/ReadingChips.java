package org.parallax.ui.findings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
    List<String> labels = ShortLabels.of(sides.stream().map(Side::label).toList());
    for (int i = 0; i < Math.min(MOST, sides.size()); i++) {
      getChildren().add(chip(finding, labels.get(i), sides.get(i).articles().size()));
    }
    if (sides.size() > MOST) {
      Label rest = new Label(Messages.text("findings.more-readings", sides.size() - MOST));
      rest.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
      getChildren().add(rest);
    }
  }

  void clear() {
    getChildren().clear();
  }

  private HBox chip(Finding finding, String label, int reports) {
    Label words = new Label(label);
    words.getStyleClass().addAll("plx-chip-words", Styles.text(finding.verdict()));
    words.setMinWidth(20);
    HBox.setHgrow(words, Priority.SOMETIMES);
    Label count = new Label(String.valueOf(reports));
    count.getStyleClass().add("plx-chip-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox chip = new HBox(words, count);
    chip.getStyleClass().addAll(Styles.CHIP, Styles.of(finding.verdict()));
    return chip;
  }

  /** A flow would be as wide as its widest chip wants to be. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    limit(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    limit(getWidth());
    super.layoutChildren();
  }

  /** A chip is at most as wide as the row; a binding would come a frame too late. */
  private void limit(double width) {
    if (width > 0) {
      getManagedChildren().forEach(child -> ((Region) child).setMaxWidth(width));
    }
  }
}
