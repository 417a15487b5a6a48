package org.parallax.ui.style;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/** A label of several lines that are broken rightly in every script. */
public final class BrokenLabel extends Label {
  private final BrokenLines lines = new BrokenLines();
  private String words = "";
  private boolean intricate;

  /** Holds no words yet. */
  public BrokenLabel() {
    setWrapText(true);
  }

  /** Holds {@code words}, in a face that has them all. */
  public BrokenLabel(String words) {
    this();
    setWordsAndFace(words);
  }

  /** Shows {@code other} instead, in the face it has. */
  public void setWords(String other) {
    words = other;
    intricate = Script.isIntricate(other);
    setText(other);
    setAccessibleText(other);
    boolean fromTheRight = Script.isFromTheRight(other);
    setTextAlignment(fromTheRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
    setAlignment(fromTheRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    setMaxWidth(fromTheRight ? Double.MAX_VALUE : USE_COMPUTED_SIZE);
  }

  /** Shows {@code other} instead, in a face that has it all. */
  public void setWordsAndFace(String other) {
    setWords(other);
    Styles.bothWays(this, Script.isMixed(other));
  }

  @Override
  protected double computePrefWidth(double height) {
    return intricate ? lines.width(words, getFont(), this) : super.computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return intricate && width > 0
        ? lines.height(words, getFont(), getLineSpacing(), this, width)
        : super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (intricate) {
      setText(BrokenLines.of(words, getFont(), this, getWidth()));
    }
    super.layoutChildren();
  }
}
