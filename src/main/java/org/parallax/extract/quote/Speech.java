package org.parallax.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/** A paragraph with its names, and which of its words stand in quotation marks. */
final class Speech {
  private final NamedWords named;
  private final List<Quoted> quotes;
  private final List<Span> ranges = new ArrayList<>();
  private final boolean[] quoted;
  private final List<Optional<Match<Cue>>> cues = new ArrayList<>();

  Speech(NamedWords named, List<Quoted> quotes, Grammar grammar) {
    this.named = named;
    this.quotes = List.copyOf(quotes);
    Words words = named.words();
    this.quoted = new boolean[words.size()];
    for (Quoted quote : quotes) {
      int from = words.indexAt(quote.span().start());
      int to = from;
      while (to < words.size() && words.at(to).start() < quote.span().end()) {
        quoted[to] = true;
        to++;
      }
      ranges.add(new Span(from, to));
    }
    for (int i = 0; i < words.size(); i++) {
      cues.add(quoted[i] ? Optional.empty() : grammar.cue(words, i));
    }
  }

  /** The verb of saying that starts at word {@code i}; none inside quotations. */
  Optional<Match<Cue>> cue(int i) {
    return i >= 0 && i < cues.size() ? cues.get(i) : Optional.empty();
  }

  NamedWords named() {
    return named;
  }

  Words words() {
    return named.words();
  }

  List<Quoted> quotes() {
    return quotes;
  }

  /** The numbers of the words of quotation {@code q}, with its marks. */
  Span range(int q) {
    return ranges.get(q);
  }

  /** Whether word {@code i} is one of the report itself, not of a quotation. */
  boolean isOutside(int i) {
    return i >= 0 && i < quoted.length && !quoted[i];
  }

  /** The number after the last word of the quotation before {@code q}; 0 without one. */
  int endBefore(int q) {
    return q == 0 ? 0 : ranges.get(q - 1).end();
  }

  /** The number of the first word of the quotation after {@code q}; the count without one. */
  int startAfter(int q) {
    return q + 1 < ranges.size() ? ranges.get(q + 1).start() : quoted.length;
  }
}
