package org.parallax.align;

import java.util.List;
import org.parallax.mention.Mention;

/**
 * Finds which mentions of one sort are about the same thing. Stateless: what it finds between two
 * articles depends on these two alone. Two matchers that are equal find the same, and what one has
 * found is not looked for again by the other.
 */
public interface Matcher<M extends Mention> {
  /** The pairs that may be about the same thing, in no particular order. */
  List<Link<M>> links(Pairing pairing);

  /**
   * Whether two mentions of one article can be about the same thing: a report that gives two
   * different readings speaks of two things.
   */
  boolean sameReading(M a, M b);

  /**
   * Whether two different readings stand in one group only if they are linked themselves, and not
   * merely through a third.
   */
  default boolean needsLinks() {
    return false;
  }
}
