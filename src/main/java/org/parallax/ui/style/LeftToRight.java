package org.parallax.ui.style;

import java.util.regex.Pattern;

/** Keeps sentences of the window from left to right, whatever they quote or name. */
public final class LeftToRight {
  /** The invisible mark that stands for a letter written from left to right. */
  private static final String MARK = "\u200e";

  private static final String LETTER =
      "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]";

  private static final Pattern FROM_THE_RIGHT =
      Pattern.compile(LETTER + "(?:[^\\p{IsLatin}\u201c\u201d()]*" + LETTER + ")?");

  private LeftToRight() {}

  /**
   * {@code sentence} with what is written from right to left set apart, so that it turns neither
   * the line nor the signs and numbers beside it.
   */
  public static String of(String sentence) {
    return FROM_THE_RIGHT.matcher(sentence).replaceAll(MARK + "$0" + MARK);
  }
}
