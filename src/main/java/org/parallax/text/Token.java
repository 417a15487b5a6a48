package org.parallax.text;

/**
 * A word, number or mark.
 *
 * @param span where it stands, absolute in the article's text
 * @param form the characters as they stand
 */
public record Token(Span span, String form) {
  /** The first unit. */
  public int start() {
    return span.start();
  }

  /** The unit after the last. */
  public int end() {
    return span.end();
  }
}
