package org.parallax.ui.style;

import java.text.Bidi;

/** Which way words are written. */
public final class Script {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Script() {}

  /** Whether any of {@code words} run from right to left. */
  public static boolean isMixed(String words) {
    return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
  }

  /**
   * Whether the toolkit (JavaFX 21) breaks {@code words} into lines wrongly: it draws a run that it
   * lays out as one whole on each line the run reaches. Such are runs from right to left, and those
   * with marks that are set upon letters, or with joiners, as in Devanagari or in an accent that is
   * a letter of its own.
   */
  public static boolean isIntricate(String words) {
    return isMixed(words) || words.codePoints().anyMatch(Script::isSetUpon);
  }

  private static boolean isSetUpon(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || letter == ZERO_WIDTH_NON_JOINER
        || letter == ZERO_WIDTH_JOINER;
  }

  /** Whether {@code words} as a whole run from right to left, as their first letter says. */
  public static boolean isFromTheRight(String words) {
    return isMixed(words)
        && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /**
   * Whether the first letter at or after {@code start} is written in that direction; so is what has
   * no letters.
   *
   * @param start an index of {@code words}, in UTF-16 units
   * @param fromTheRight the direction
   */
  static boolean begins(String words, int start, boolean fromTheRight) {
    int letter;
    for (int at = start; at < words.length(); at += Character.charCount(letter)) {
      letter = words.codePointAt(at);
      int direction = Character.getDirectionality(letter);
      if (isStrong(direction)) {
        return (direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT) == fromTheRight;
      }
    }
    return true;
  }

  private static boolean isStrong(int direction) {
    return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
