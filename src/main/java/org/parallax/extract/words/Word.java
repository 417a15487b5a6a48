package org.parallax.extract.words;

import java.util.Locale;
import org.parallax.text.Span;

/**
 * A word or mark. Unlike a token of the tagger it keeps hyphens and the full stops of
 * abbreviations, and parts a possessive from its noun, whatever apostrophe it is written with.
 *
 * @param span where it stands, absolute in the article's text
 * @param form the characters as they stand
 * @param lower the same in lower case, with straight apostrophes
 * @param sentence the number of its sentence
 * @param opens whether a capital here may be owed to the place alone: first in a sentence, after a
 *     colon or an opening quotation mark
 */
public record Word(Span span, String form, String lower, int sentence, boolean opens) {
  static Word of(Span span, String form, int sentence, boolean opens) {
    return new Word(
        span, form, form.toLowerCase(Locale.ROOT).replace('\u2019', '\''), sentence, opens);
  }

  /** The first unit. */
  public int start() {
    return span.start();
  }

  /** The unit after the last. */
  public int end() {
    return span.end();
  }

  /** Whether it is punctuation or a symbol. */
  public boolean isMark() {
    return !Character.isLetterOrDigit(form.codePointAt(0)) && !isPossessive();
  }

  /** Whether it is the {@code 's} of a possessive, or of a shortened "is" or "has". */
  public boolean isPossessive() {
    return lower.equals("'s");
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapital() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether all its letters are capitals and it has at least two. */
  public boolean isAcronym() {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLetter(c)) {
        return false;
      }
    }
    return capitals >= 2;
  }

  /** Whether it is one capital letter, with or without a full stop. */
  public boolean isInitial() {
    return isCapital() && (form.length() == 1 || (form.length() == 2 && form.charAt(1) == '.'));
  }

  /** Whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(form.codePointAt(0));
  }

  /** Whether it is written as {@code mark}. */
  public boolean is(String mark) {
    return lower.equals(mark);
  }
}
