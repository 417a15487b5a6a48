package org.parallax.ui.dialog;

import javafx.util.StringConverter;

/** A digit that applies a tag; 0 stands for none and is shown as a dash. */
final class Digit extends StringConverter<Integer> {
  private static final String NONE = "–";

  @Override
  public String toString(Integer digit) {
    return digit == 0 ? NONE : Integer.toString(digit);
  }

  @Override
  public Integer fromString(String words) {
    return words.equals(NONE) ? 0 : Integer.parseInt(words);
  }
}
