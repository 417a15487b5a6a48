package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/** Finds who a quotation is given to in its own sentence: inside it, behind it, or before it. */
final class Attributor {
  private final LeadIn leadIn;
  private final Tail tail;

  Attributor(Grammar grammar) {
    Subjects subjects = new Subjects(grammar);
    this.leadIn = new LeadIn(grammar, subjects);
    this.tail = new Tail(grammar, subjects);
  }

  /** The attribution of quotation {@code q} of the paragraph, if its sentence holds one. */
  Optional<Attribution> find(Speech speech, int q) {
    return transcript(speech, q)
        .or(() -> leadIn.describing(speech, q))
        .or(() -> tail.behind(speech, q))
        .or(() -> leadIn.before(speech, q))
        .or(() -> tail.ofSentence(speech, q))
        .or(() -> leadIn.aboutWhom(speech, q));
  }

  /** Whom the end of a paragraph introduces: "The minister said:". */
  Optional<Attribution> introduced(Speech speech) {
    return leadIn.introduced(speech);
  }

  /** A name and a colon at the start of the quotation itself. */
  Optional<Attribution> transcript(Speech speech, int q) {
    Words words = speech.words();
    Span range = speech.range(q);
    int at = range.start() + 1;
    int colon = at;
    while (colon < range.end() && colon < at + 4 && words.isCapital(colon)) {
      colon++;
    }
    boolean fits = colon > at && colon < range.end() && words.is(colon, ":");
    return fits && (speech.named().isPerson(colon - 1) || words.at(colon - 1).isAcronym())
        ? Optional.of(new Attribution(Optional.empty(), Optional.of(new Span(at, colon))))
        : Optional.empty();
  }
}
