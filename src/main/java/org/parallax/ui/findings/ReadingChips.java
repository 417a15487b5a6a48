package org.parallax.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.ui.session.Item;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Places;

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

  void show(Item item) {
    List<HBox> chips = new ArrayList<>();
    item.finding().ifPresent(finding -> found(finding, chips));
    if (item.finding().isPresent() || item.added().size() > 1) {
      item.added()
          .forEach(reading -> chips.add(chip(words(reading), "plx-mark", Optional.empty())));
    }
    getChildren().setAll(chips.subList(0, Math.min(MOST, chips.size())));
    if (chips.size() > MOST) {
      Label rest = new Label(Messages.text("findings.more-readings", chips.size() - MOST));
      rest.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
      getChildren().add(rest);
    }
  }

  private static void found(Finding finding, List<HBox> chips) {
    List<Side> sides = finding.sides();
    List<String> labels = ShortLabels.of(sides.stream().map(Side::label).toList());
    for (int i = 0; i < sides.size(); i++) {
      Optional<Integer> reports = Optional.of(sides.get(i).articles().size());
      HBox chip = chip(labels.get(i), Styles.of(finding.verdict()), reports);
      chip.getChildren().get(0).setAccessibleText(sides.get(i).label());
      chips.add(chip);
    }
  }

  private static String words(Places.PlacedReading reading) {
    String quote = reading.reading().anchor().quote().replaceAll("\\s+", " ");
    return quote.isBlank() ? Messages.text("findings.left-out") : quote;
  }

  private static HBox chip(String label, String colour, Optional<Integer> reports) {
    Label words = new Label(label);
    words.getStyleClass().addAll("plx-chip-words", colour + "-text");
    words.setMinWidth(20);
    HBox.setHgrow(words, Priority.SOMETIMES);
    HBox chip = new HBox(words);
    chip.getStyleClass().addAll(Styles.CHIP, colour);
    reports.ifPresent(
        count -> {
          Label number = new Label(String.valueOf(count));
          number.getStyleClass().add("plx-chip-count");
          number.setMinWidth(USE_PREF_SIZE);
          chip.getChildren().add(number);
        });
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
