package org.parallax.workspace;

import java.util.Optional;
import org.parallax.text.Span;

/**
 * A place in a text that finds itself again after the text has changed: the words, what stood
 * around them and where. The idea is that of the W3C Web Annotation model's text quote and text
 * position selectors, used together.
 *
 * @param span where the words stood when they were marked, absolute in the article's text
 * @param quote the words; empty for a place between two characters, such as an omission
 * @param before up to {@value #CONTEXT} units of the text before them
 * @param after up to {@value #CONTEXT} units of the text after them
 */
public record Anchor(Span span, String quote, String before, String after) {
  /** How many UTF-16 units of context are kept on each side, at most. */
  public static final int CONTEXT = 32;

  /** How a place was found again. */
  public enum Match {
    /** The same words at the same position. */
    EXACT,
    /** The same words at another position. */
    MOVED,
    /** Words much like them. */
    FUZZY
  }

  /**
   * Where an anchor stands in a text.
   *
   * @param span the words, absolute in that text
   * @param match how they were found
   */
  public record Place(Span span, Match match) {}

  /**
   * Marks {@code span} of {@code text}.
   *
   * @throws StringIndexOutOfBoundsException if the span reaches beyond the text
   */
  public static Anchor of(String text, Span span) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    return new Anchor(
        span,
        span.in(text),
        text.substring(insidePair(text, from) ? from + 1 : from, span.start()),
        text.substring(span.end(), insidePair(text, to) ? to - 1 : to));
  }

  /**
   * Where it stands in {@code text}: at its old position, else where the same words stand in the
   * likest context, else where words much like them stand in a context much like theirs. Empty when
   * it has lost its place.
   */
  public Optional<Place> in(String text) {
    return new AnchorSearch(this, text).place();
  }

  private static boolean insidePair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
