package org.parallax.highlight;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Span;

/**
 * A stretch of text over which the same marks lie from end to end.
 *
 * @param span the stretch, never empty, absolute in the article's text
 * @param marks those that lie over it, strongest first; at least one
 */
public record Run(Span span, List<Mark> marks) {
  /**
   * @throws IllegalArgumentException if the stretch is empty or no mark lies over it
   */
  public Run {
    marks = List.copyOf(marks);
    if (span.isEmpty() || marks.isEmpty()) {
      throw new IllegalArgumentException(
          "Run %d..%d with %d marks: needs at least one unit and one mark"
              .formatted(span.start(), span.end(), marks.size()));
    }
  }

  /** The mark that gives the stretch its colour. */
  public Mark strongest() {
    return marks.get(0);
  }

  /** The mark of {@code cause}, where it has one here. */
  public Optional<Mark> of(Cause cause) {
    return marks.stream().filter(mark -> mark.cause().equals(cause)).findFirst();
  }
}
