package org.parallax.ui.reader;

import java.util.List;
import org.parallax.text.Span;

/**
 * A stretch of one paragraph to mark.
 *
 * @param local units of its shown text, not empty
 * @param styles classes of the style sheet
 */
record Stroke(Span local, List<String> styles) {
  /** The look of what a search has found. */
  static final List<String> HIT = List.of("plx-hit");

  Stroke {
    styles = List.copyOf(styles);
  }
}
