package org.parallax.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.TaggedAtoms;

/**
 * A sentence and the days from which its times are reckoned.
 *
 * @param words the sentence
 * @param published when the article was published, where known
 * @param told the last single day the article named before, where it named one
 */
record Scene(TaggedAtoms words, Optional<LocalDate> published, Optional<LocalDate> told) {
  Atoms atoms() {
    return words.atoms();
  }

  /** The day that "the day before" is reckoned from. */
  Optional<LocalDate> pivot() {
    return told.or(() -> published);
  }
}
