package org.parallax.ui.style;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Words with facts beside them, or below them where one line has no room for both. */
public final class WordsAndFacts extends Region {
  private static final double GAP = 6;
  private static final double GAP_BELOW = 2;

  private final Label label;
  private final HBox facts;

  /**
   * @param label the words
   * @param facts what is known of them, of no height where there is nothing
   */
  public WordsAndFacts(Label label, HBox facts) {
    this.label = label;
    this.facts = facts;
    facts.setAlignment(Pos.BASELINE_LEFT);
    getChildren().setAll(label, facts);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean isOneLine(double width) {
    return width < 0 || label.prefWidth(-1) + GAP + facts.prefWidth(-1) <= width;
  }

  @Override
  protected double computePrefWidth(double height) {
    return label.prefWidth(-1) + GAP + facts.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return facts.minWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return isOneLine(width)
        ? Math.max(label.prefHeight(-1), facts.prefHeight(-1))
        : label.prefHeight(width) + room(facts.prefHeight(-1));
  }

  /** What facts below take, with a gap; nothing where there are none. */
  private static double room(double height) {
    return height > 0 ? height + GAP_BELOW : 0;
  }

  /** A box has none that holds for its words where something without words stands first in it. */
  private double baseline() {
    return facts.getChildren().stream()
        .filter(Label.class::isInstance)
        .findFirst()
        .map(words -> words.getLayoutY() + words.getBaselineOffset())
        .orElseGet(label::getBaselineOffset);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double low = facts.prefHeight(-1);
    if (isOneLine(width)) {
      double own = Math.ceil(label.prefWidth(-1));
      label.resizeRelocate(0, 0, own, label.prefHeight(-1));
      facts.resize(width - own - GAP, low);
      facts.layout();
      double down = label.getBaselineOffset() - baseline();
      facts.relocate(own + GAP, Math.max(0, snapPositionY(down)));
    } else {
      label.resizeRelocate(0, 0, width, label.prefHeight(width));
      facts.resizeRelocate(0, label.prefHeight(width) + room(low) - low, width, low);
    }
  }
}
