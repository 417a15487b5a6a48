package org.parallax.ui.reader;

import java.util.List;
import org.parallax.text.Role;
import org.parallax.text.Span;

/**
 * One paragraph as a column shows it: unit for unit the source, with signs of our own between.
 *
 * @param index its number among those shown, from 0
 * @param role what it is to the article
 * @param source where it stands in the article's text
 * @param text what is shown
 * @param signs which units of {@code text} the source has not, in order: each turns the line that
 *     begins with it right to left
 */
record Block(int index, Role role, Span source, String text, List<Integer> signs) {
  /** Stands where a text area wants a paragraph before there is one. */
  static final Block NONE = new Block(0, Role.BODY, new Span(0, 0), "", List.of());

  Block {
    signs = List.copyOf(signs);
  }

  /** Whether the paragraph runs from right to left. */
  boolean rightToLeft() {
    return !signs.isEmpty();
  }

  /** The paragraph with other words and signs for the same source. */
  Block showing(String other, List<Integer> otherSigns) {
    return new Block(index, role, source, other, otherSigns);
  }

  /**
   * The unit of {@code text} that shows the article's unit at {@code offset}, which may be its end.
   */
  int local(int offset) {
    int unit = within(offset - source.start());
    for (int sign : signs) {
      unit += sign <= unit ? 1 : 0;
    }
    return unit;
  }

  /** The article's offset shown at {@code local}. */
  int offset(int local) {
    int before = 0;
    for (int sign : signs) {
      before += sign < local ? 1 : 0;
    }
    return source.start() + within(local - before);
  }

  private int within(int units) {
    return Math.max(0, Math.min(units, source.length()));
  }
}
