package org.parallax.ui.reader;

import org.parallax.text.Role;
import org.parallax.text.Span;

/**
 * One paragraph as a column shows it: unit for unit the source, after {@code lead} units of our
 * own.
 *
 * @param index its number among those shown, from 0
 * @param role what it is to the article
 * @param source where it stands in the article's text
 * @param text what is shown: the lead, then as many units as the source has
 * @param lead units before the source's first; 1 where a sign turns the line right to left
 */
record Block(int index, Role role, Span source, String text, int lead) {
  /** Stands where a text area wants a paragraph before there is one. */
  static final Block NONE = new Block(0, Role.BODY, new Span(0, 0), "", 0);

  /** Whether the paragraph runs from right to left. */
  boolean rightToLeft() {
    return lead > 0;
  }

  /**
   * The unit of {@code text} that shows the article's unit at {@code offset}, which may be its end.
   */
  int local(int offset) {
    return lead + within(offset - source.start());
  }

  /** The article's offset shown at {@code local}. */
  int offset(int local) {
    return source.start() + within(local - lead);
  }

  private int within(int units) {
    return Math.max(0, Math.min(units, source.length()));
  }
}
