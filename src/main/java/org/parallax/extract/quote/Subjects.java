package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Cues.Form;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/** Finds the words for the one who speaks, before or behind a verb of saying. */
final class Subjects {
  private static final int LONGEST = 14;
  private static final int LONGEST_INSERTION = 30;
  private static final int REACH = 60;

  /** So many words before "and" are more than the name of a source. */
  private static final int CLAUSE = 6;

  /** An office of more words hardly stands between a body and its bearer. */
  private static final int BETWEEN = 4;

  private final Grammar grammar;

  Subjects(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The one who speaks by {@code cue}, no earlier than word {@code floor}: a pronoun, the name of a
   * person, or else the whole noun phrase.
   */
  Optional<Span> of(Speech speech, Match<Cue> cue, int floor) {
    Words words = speech.words();
    int verb = cue.from();
    if (cue.value().form() != Form.PARTICIPLE || grammar.isProgressive(words, verb)) {
      return before(speech, verb, floor);
    }
    if (!words.is(verb - 1, ",") && !words.is(verb - 1, "and")) {
      return before(speech, verb, floor);
    }
    return apposed(speech, verb - 1, floor).or(() -> ofSentence(speech, verb, floor));
  }

  /** The person whose office stands between commas before the participle. */
  private Optional<Span> apposed(Speech speech, int comma, int floor) {
    Words words = speech.words();
    int i = comma - 1;
    int least = Math.max(floor, comma - LONGEST);
    while (i > least && !words.is(i, ",") && speech.isOutside(i) && speech.cue(i).isEmpty()) {
      i--;
    }
    boolean person = words.is(i, ",") && i > floor && speech.named().isPerson(i - 1);
    return person ? Optional.of(speech.named().range(i - 1)) : Optional.empty();
  }

  /** The subject of the verb at {@code verb}, no earlier than word {@code floor}. */
  Optional<Span> before(Speech speech, int verb, int floor) {
    return ending(speech, skipBack(speech, verb, floor), floor, 0);
  }

  /** The first word or name before {@code limit} that the sentence can be about. */
  Optional<Span> ofSentence(Speech speech, int limit, int earliest) {
    Words words = speech.words();
    int floor = Math.max(earliest, limit - REACH);
    for (int i = limit - 1; i >= floor; i--) {
      Optional<Match<Cue>> cue = speech.cue(i);
      if (cue.isPresent() && cue.get().value().form() != Form.PARTICIPLE) {
        Optional<Span> subject = before(speech, i, floor);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    for (int i = floor; i < limit; i++) {
      boolean pronoun = grammar.isPronoun(words.lower(i)) && !words.is(i, "it");
      boolean named = speech.named().startingAt(i).isPresent() && !isDependent(words, i);
      if (speech.isOutside(i) && (pronoun || named)) {
        return Optional.of(named ? speech.named().range(i) : new Span(i, i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isDependent(Words words, int i) {
    return grammar.isPreposition(words.lower(i - 1))
        || (words.is(i - 1, "the") && grammar.isPreposition(words.lower(i - 2)));
  }

  /** The number after the last word of what stands before the verb and its small words. */
  private int skipBack(Speech speech, int verb, int floor) {
    Words words = speech.words();
    int end = verb;
    while (end > floor && speech.isOutside(end - 1)) {
      Word word = words.at(end - 1);
      if (!grammar.isPassedOver(word) || speech.named().at(end - 1).isPresent()) {
        break;
      }
      end--;
      if (grammar.isCalendar(word.lower()) && words.is(end - 1, "on")) {
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
    if (last.is(",") || isDash(last)) {
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
    if (grammar.isPronoun(last.lower())) {
      return Optional.of(new Span(end - 1, end));
    }
    return phrase(speech, end, floor);
  }

  private static boolean isDash(Word word) {
    return word.is("\u2014") || word.is("\u2013");
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
      if (words.is(i, ",") || isDash(words.at(i))) {
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
    start = clauseStart(words, start, end);
    while (start < end && isTrimmed(speech, start)) {
      start++;
    }
    if (start == end) {
      return Optional.empty();
    }
    boolean personFirst =
        named.isPerson(start) && grammar.isPreposition(words.lower(named.range(start).end()));
    return Optional.of(personFirst ? named.range(start) : new Span(start, end));
  }

  /**
   * Behind "and" with so much before it that a clause ends there: "… near Varda and Orlia says".
   */
  private static int clauseStart(Words words, int start, int end) {
    for (int i = end - 2; i >= start + CLAUSE; i--) {
      if (words.is(i, "and") && words.isCapital(i + 1)) {
        return i + 1;
      }
    }
    return start;
  }

  private boolean belongs(Speech speech, int i) {
    if (speech.named().at(i).isPresent()) {
      return true;
    }
    Word word = speech.words().at(i);
    return !(word.isMark() && !word.is("&"))
        && (!grammar.isBoundary(word.lower()) || joinsNames(speech, i))
        && !grammar.isPronoun(word.lower())
        && !(grammar.isAuxiliary(word.lower()) && !word.isPossessive())
        && speech.cue(i).isEmpty();
  }

  /** Whether the word is an "and" behind a name: "the U.S. and its allies". */
  private static boolean joinsNames(Speech speech, int i) {
    return speech.words().is(i, "and") && speech.named().at(i - 1).isPresent();
  }

  private boolean isTrimmed(Speech speech, int i) {
    Word word = speech.words().at(i);
    return speech.named().at(i).isEmpty()
        && (grammar.isPreposition(word.lower()) || grammar.isAdverb(word.lower()) || word.isMark());
  }

  /** The same with the name behind a comma: "said his lawyer, Jan Brod". */
  Optional<Span> namedBehind(Speech speech, int verb, int limit) {
    return behind(speech, verb, limit)
        .map(
            subject -> {
              int next = subject.end() + 1;
              boolean apposed = next < limit && speech.words().is(subject.end(), ",");
              return apposed && speech.named().isPerson(next)
                  ? speech.named().range(next)
                  : subject;
            });
  }

  /** The one who stands behind the verb at {@code verb}: "said the minister". */
  Optional<Span> behind(Speech speech, int verb, int limit) {
    Words words = speech.words();
    NamedWords named = speech.named();
    int from = verb + 1;
    if (from >= limit || words.at(from).isMark() || grammar.isPreposition(words.lower(from))) {
      return Optional.empty();
    }
    if (grammar.isPronoun(words.lower(from))) {
      return Optional.of(new Span(from, from + 1));
    }
    int to = from;
    while (to < limit && to < from + LONGEST && speech.isOutside(to) && isBehind(speech, to)) {
      int end = Math.max(to + 1, named.range(to).end());
      if (named.isPerson(to) && !words.is(end, "'s") && !leadsToPerson(speech, end)) {
        return Optional.of(named.range(to));
      }
      to = end;
    }
    boolean noun = to > from && !grammar.isAdverb(words.lower(from)) && !words.is(from, "that");
    return noun ? Optional.of(new Span(from, Math.min(to, words.size()))) : Optional.empty();
  }

  /** Whether what looks like a person only tells whose or which: "Presiding Judge Ada Brandt". */
  private boolean leadsToPerson(Speech speech, int from) {
    int at = from;
    while (at < from + BETWEEN && !speech.named().isPerson(at) && isWithinOffice(speech, at)) {
      at = Math.max(at + 1, speech.named().range(at).end());
    }
    return at > from && speech.named().isPerson(at);
  }

  private boolean isWithinOffice(Speech speech, int i) {
    return i < speech.words().size()
        && isBehind(speech, i)
        && !grammar.isCalendar(speech.words().lower(i));
  }

  private boolean isBehind(Speech speech, int i) {
    Word word = speech.words().at(i);
    return speech.named().at(i).isPresent()
        || word.isPossessive()
        || (joinsNames(speech, i) && !speech.named().isPerson(i - 1))
        || (!word.isMark()
            && !grammar.isPreposition(word.lower())
            && !grammar.isBoundary(word.lower())
            && !grammar.isPronoun(word.lower())
            && !grammar.isAuxiliary(word.lower()));
  }
}
