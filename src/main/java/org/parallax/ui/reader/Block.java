package org.parallax.ui.reader;

import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.ui.style.Script;

/**
 * One paragraph as a column shows it, unit for unit the source.
 *
 * @param index its number among those shown, from 0
 * @param role what it is to the article
 * @param source where it stands in the article's text
 * @param text what is shown
 */
record Block(int index, Role role, Span source, String text) {
  /** Stands where a text area wants a paragraph before there is one. */
  static final Block NONE = new Block(0, Role.BODY, new Span(0, 0), "");

  /** Whether the paragraph runs from right to left. */
  boolean rightToLeft() {
    return Script.isFromTheRight(text);
  }

  /** Whether any of its words run from right to left. */
  boolean isMixed() {
    return Script.isMixed(text);
  }

  /** Whether the toolkit would break it into lines wrongly. */
  boolean isIntricate() {
    return Script.isIntricate(text);
  }

  /** The paragraph with other words for the same source. */
  Block showing(String other) {
    return new Block(index, role, source, other);
  }

  /**
   * The unit of {@code text} that shows the article's unit at {@code offset}, which may be its end.
   */
  int local(int offset) {
    return within(offset - source.start());
  }

  /** The article's offset shown at {@code local}. */
  int offset(int local) {
    return source.start() + within(local);
  }

  private int within(int units) {
    return Math.max(0, Math.min(units, source.length()));
  }
}
