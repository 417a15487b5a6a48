package org.parallax.align.quantity;

import org.parallax.align.date.Backdrop;
import org.parallax.align.passage.Witness;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quantity;

/**
 * How a number stands to the news.
 *
 * @param past whether it is said to have been given earlier or to have held before
 * @param wished whether somebody asks for it, or did not get it
 * @param backdrop the days long over that its clause tells of
 */
record Standing(boolean past, boolean wished, Backdrop backdrop) {
  static Standing of(Witness witness, Quantity quantity, Stemmer stemmer) {
    return new Standing(
        Aside.isPast(witness, quantity, stemmer),
        Aside.isWished(witness, quantity, stemmer),
        Backdrop.of(witness, quantity));
  }

  /**
   * Whether a number that stands so can be held against one that stands as {@code other} does.
   *
   * @param witness the article of this one
   * @param others the article of the other
   */
  boolean isOfOne(Witness witness, Standing other, Witness others) {
    return past == other.past
        && wished == other.wished
        && backdrop.since() == other.backdrop.since()
        && !backdrop.isUnknownTo(others)
        && !other.backdrop.isUnknownTo(witness);
  }
}
