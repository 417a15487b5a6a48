package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.text.Span;

/**
 * Whom the words around a quotation give it to.
 *
 * @param cue the numbers of the words that hand the word over
 * @param speaker the numbers of the words for the speaker
 */
record Attribution(Optional<Span> cue, Optional<Span> speaker) {
  static final Attribution NONE = new Attribution(Optional.empty(), Optional.empty());

  static Attribution of(Span cue, Optional<Span> speaker) {
    return new Attribution(Optional.of(cue), speaker);
  }

  static Attribution of(int cue, Optional<Span> speaker) {
    return of(new Span(cue, cue + 1), speaker);
  }
}
