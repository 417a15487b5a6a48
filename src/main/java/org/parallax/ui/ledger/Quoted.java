package org.parallax.ui.ledger;

import java.util.List;
import java.util.Optional;
import org.parallax.align.passage.Passage;

/**
 * What one report says of the matter of a row.
 *
 * @param places where, in the order of the finding; none while it is silent
 * @param words the readings as they stand in the text, on one line; empty while it is silent
 * @param shown the part of the words that tells them from those of the other reports
 * @param outlier whether most others who speak say something else
 */
record Quoted(List<Passage> places, String words, String shown, boolean outlier) {
  static final Quoted SILENT = new Quoted(List.of(), "", "", false);

  Quoted {
    places = List.copyOf(places);
  }

  /** Whether the report says anything of it. */
  boolean isSpoken() {
    return !places.isEmpty();
  }

  /** The first place. */
  Optional<Passage> place() {
    return places.stream().findFirst();
  }
}
