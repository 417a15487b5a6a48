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
  Stroke {
    styles = List.copyOf(styles);
  }
}
