package org.parallax.ui.timeline;

import java.util.Optional;
import org.parallax.align.passage.Passage;
import org.parallax.ui.session.Item;

/** Something a source has on a day. */
sealed interface Entry {
  /** Where it stands. */
  Passage place();

  /**
   * The source speaks of the day.
   *
   * @param place the words for the day
   * @param item the finding that rests on these words and is shown
   */
  record Said(Passage place, Optional<Item> item) implements Entry {}

  /**
   * The source was published.
   *
   * @param place the beginning of its text
   * @param time of the day, as the source gives it, where it does
   */
  record Published(Passage place, Optional<String> time) implements Entry {}
}
