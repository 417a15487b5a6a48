package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Match;
import org.parallax.text.Span;

/**
 * Whom the words around a quotation give it to.
 *
 * @param cue the numbers of the words that hand the word over
 * @param speaker the numbers of the words for the speaker
 */
record Attribution(Optional<Span> cue, Optional<Span> speaker) {
  static Attribution of(Match<Cue> cue, Optional<Span> speaker) {
    return new Attribution(Optional.of(new Span(cue.from(), cue.to())), speaker);
  }
}
