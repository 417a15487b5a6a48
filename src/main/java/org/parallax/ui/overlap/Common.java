package org.parallax.ui.overlap;

import org.parallax.align.passage.Passage;
import org.parallax.ui.session.Item;

/** Something two reports have in common. */
sealed interface Common {
  /**
   * What follows in the list.
   *
   * @param words its name and how many there are
   */
  record Heading(String words) implements Common {}

  /**
   * Both tell of it.
   *
   * @param item what is listed of it
   * @param place where the first of the two does
   */
  record Told(Item item, Passage place) implements Common {}

  /**
   * Both have the same words.
   *
   * @param words as they stand in the first
   * @param count how many they are
   * @param place where they stand in the first
   */
  record Copied(String words, int count, Passage place) implements Common {}

  /**
   * Both have a passage about the same thing.
   *
   * @param one the passage of the first
   * @param other the passage of the other
   * @param place where it stands in the first
   */
  record Aligned(String one, String other, Passage place) implements Common {}
}
