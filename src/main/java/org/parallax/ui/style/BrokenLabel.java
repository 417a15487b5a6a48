package org.parallax.ui.style;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/** A label of several lines that are broken rightly in every script. */
public final class BrokenLabel extends Label {
  private String words = "";

  /** Holds no words yet. */
  public BrokenLabel() {
    setWrapText(true);
  }

  /** Holds {@code words}, in a face that has them all. */
  public BrokenLabel(String words) {
    this();
    setWords(words);
    if (Script.isMixed(words)) {
      setStyle(Faces.bothWaysStyle());
    }
  }

  /** Shows {@code other} instead, in the face it has. */
  public void setWords(String other) {
    words = other;
    setText(other);
    setAccessibleText(other);
    boolean fromTheRight = Script.isFromTheRight(other);
    setTextAlignment(fromTheRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
    setAlignment(fromTheRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    setMaxWidth(fromTheRight ? Double.MAX_VALUE : USE_COMPUTED_SIZE);
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  private void fit(double width) {
    if (width > 0 && Script.isMixed(words)) {
      double room = width - snappedLeftInset() - snappedRightInset();
      setText(new LineBreaker(getFont(), room).broken(words));
    }
  }
}
