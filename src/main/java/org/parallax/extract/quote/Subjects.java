package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/** Finds the words for the one who speaks, before or behind a verb of saying. */
final class Subjects {
  private static final int LONGEST = 14;
  private static final int LONGEST_INSERTION = 30;

  private final Grammar grammar;

  Subjects(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The subject of the verb at {@code verb}, no earlier than word {@code floor}: a pronoun, the
   * name of a person, or else the whole noun phrase.
   */
  Optional<Span> before(Speech speech, int verb, int floor) {
    return ending(speech, skipBack(speech, verb, floor), floor, 0);
  }

  /** The number after the last word of what stands before the verb and its small words. */
  private int skipBack(Speech speech, int verb, int floor) {
    Words words = speech.words();
    int end = verb;
    while (end > floor && speech.isOutside(end - 1)) {
      Word word = words.at(end - 1);
      boolean day = grammar.isCalendar(word.lower());
      if (!grammar.isPassedOver(word) || speech.named().at(end - 1).isPresent()) {
        break;
      }
      end--;
      if (day && words.is(end - 1, "on")) {
        end--;
      }
    }
    return end;
  }

  private Optional<Span> ending(Speech speech, int end, int floor, int depth) {
    Words words = speech.words();
    if (end <= floor || !speech.isOutside(end - 1)) {
      return Optional.empty();
    }
    Word last = words.at(end - 1);
    if (last.is(",") || last.is("\u2014") || last.is("\u2013")) {
      return depth < 3 ? beforeInsertion(speech, end - 1, floor, depth) : Optional.empty();
    }
    if (last.is(")")) {
      int open = opening(words, end - 1, floor);
      return open > floor ? ending(speech, open, floor, depth) : Optional.empty();
    }
    if (last.isMark()) {
      return Optional.empty();
    }
    if (last.is("who")) {
      int before = words.is(end - 2, ",") ? end - 2 : end - 1;
      return ending(speech, before, floor, depth + 1);
    }
    if (Grammar.isPronoun(last.lower())) {
      return Optional.of(new Span(end - 1, end));
    }
    return phrase(speech, end, floor);
  }

  private static int opening(Words words, int close, int floor) {
    for (int i = close - 1; i >= Math.max(floor, close - LONGEST); i--) {
      if (words.is(i, "(")) {
        return i;
      }
    }
    return floor;
  }

  /** Past ", the minister of justice," to the name before it, or the name inside it. */
  private Optional<Span> beforeInsertion(Speech speech, int comma, int floor, int depth) {
    Words words = speech.words();
    if (speech.named().isPerson(comma - 1)) {
      return Optional.of(speech.named().range(comma - 1));
    }
    for (int i = comma - 1; i > Math.max(floor, comma - LONGEST_INSERTION); i--) {
      if (!speech.isOutside(i)) {
        return Optional.empty();
      }
      if (words.is(i, ",") || words.is(i, "\u2014") || words.is(i, "\u2013")) {
        return ending(speech, i, floor, depth + 1).or(() -> ending(speech, comma, floor, 3));
      }
    }
    return Optional.empty();
  }

  /** The noun phrase that ends before {@code end}. */
  private Optional<Span> phrase(Speech speech, int end, int floor) {
    Words words = speech.words();
    NamedWords named = speech.named();
    if (named.isPerson(end - 1)) {
      return Optional.of(named.range(end - 1));
    }
    int start = end;
    int least = Math.max(floor, end - LONGEST);
    while (start > least && speech.isOutside(start - 1) && belongs(speech, start - 1)) {
      start--;
    }
    while (start < end && isTrimmed(speech, start)) {
      start++;
    }
    if (start == end) {
      return Optional.empty();
    }
    boolean personFirst =
        named.isPerson(start) && Grammar.isPreposition(words.lower(named.range(start).end()));
    return Optional.of(personFirst ? named.range(start) : new Span(start, end));
  }

  private boolean belongs(Speech speech, int i) {
    if (speech.named().at(i).isPresent()) {
      return true;
    }
    Word word = speech.words().at(i);
    return !(word.isMark() && !word.is("&"))
        && !Grammar.isBoundary(word.lower())
        && !Grammar.isPronoun(word.lower())
        && !(Grammar.isAuxiliary(word.lower()) && !word.isPossessive())
        && grammar.cue(speech.words(), i).filter(cue -> !cue.base().equals("report")).isEmpty();
  }

  private boolean isTrimmed(Speech speech, int i) {
    Word word = speech.words().at(i);
    return speech.named().at(i).isEmpty()
        && (Grammar.isPreposition(word.lower()) || Grammar.isAdverb(word.lower()) || word.isMark());
  }

  /** The subject that stands behind the verb at {@code verb}: "said the minister". */
  Optional<Span> behind(Speech speech, int verb, int limit) {
    Words words = speech.words();
    NamedWords named = speech.named();
    int from = verb + 1;
    if (from >= limit || words.at(from).isMark() || Grammar.isPreposition(words.lower(from))) {
      return Optional.empty();
    }
    if (Grammar.isPronoun(words.lower(from))) {
      return Optional.of(new Span(from, from + 1));
    }
    int to = from;
    while (to < limit && to < from + LONGEST && speech.isOutside(to) && isBehind(speech, to)) {
      int end = named.range(to).end();
      if (named.isPerson(to) && !words.is(end, "'s")) {
        return Optional.of(named.range(to));
      }
      to = Math.max(end, to + 1);
    }
    boolean noun = to > from && !Grammar.isAdverb(words.lower(from)) && !words.is(from, "that");
    return noun ? Optional.of(new Span(from, Math.min(to, words.size()))) : Optional.empty();
  }

  private static boolean isBehind(Speech speech, int i) {
    Word word = speech.words().at(i);
    return speech.named().at(i).isPresent()
        || (!word.isMark()
            && !Grammar.isPreposition(word.lower())
            && !Grammar.isBoundary(word.lower())
            && !Grammar.isPronoun(word.lower())
            && !Grammar.isAuxiliary(word.lower()))
        || word.isPossessive();
  }
}
