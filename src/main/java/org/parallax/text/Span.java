package org.parallax.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A half-open range {@code [start, end)} of UTF-16 units in a text whose lines end in LF alone.
 *
 * <p>A span may be empty ({@code start == end}): it then marks a place between two characters, such
 * as an omission. Spans order by start, then by end.
 *
 * @param start the first unit, not negative
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException(
          "Span %d..%d: start must not be negative".formatted(start, end));
    }
    if (end < start) {
      throw new IllegalArgumentException(
          "Span %d..%d: end must not be before start".formatted(start, end));
    }
  }

  /** The number of UTF-16 units covered; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether this span covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at {@code offset} lies inside; the end does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies wholly inside; a span encloses itself. */
  public boolean encloses(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; touching or empty spans do not. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The units both cover, or empty when they share none. */
  public Optional<Span> intersection(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /** How many units lie between the two; 0 when they touch or overlap. */
  public int gap(Span other) {
    return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
  }

  /** The smallest span that encloses both, with whatever lies between them. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * This span moved by {@code units}, which may be negative.
   *
   * @throws IllegalArgumentException if it would start before 0
   */
  public Span shift(int units) {
    return new Span(start + units, end + units);
  }

  /**
   * The units of {@code text} this span covers.
   *
   * @throws StringIndexOutOfBoundsException if the span reaches beyond the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
