package org.parallax.extract.numeral;

import org.parallax.text.Span;

/**
 * A word, number or mark. Unlike a token it never holds letters and figures at once: {@code 15km}
 * and {@code US$5} are two atoms and three.
 *
 * @param kind what it is
 * @param form the characters as they stand
 * @param key what it is compared by: a word in lower case with straight apostrophes, an
 *     abbreviation without its full stops ({@code pm}), a figure as plain digits ({@code 1000.5})
 * @param span where it stands, absolute in the article's text
 * @param glued whether it follows the atom before it without white space
 */
public record Atom(Kind kind, String form, String key, Span span, boolean glued) {
  /** What an atom is. */
  public enum Kind {
    /** A number written in figures, with its grouping marks and decimals. */
    FIGURE,
    /** Letters, or letters with full stops ({@code U.S.}). */
    WORD,
    /** Any other single character. */
    MARK
  }

  /** Whether it is a number in figures. */
  public boolean isFigure() {
    return kind == Kind.FIGURE;
  }

  /** Whether it is a word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is a word with a capital at its start. */
  public boolean isCapital() {
    return isWord() && Character.isUpperCase(form.codePointAt(0));
  }
}
