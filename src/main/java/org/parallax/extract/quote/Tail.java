package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/** Finds who speaks in what stands behind a quotation in its sentence. */
final class Tail {
  private static final int REACH = 40;

  private final Grammar grammar;
  private final Subjects subjects;

  Tail(Grammar grammar, Subjects subjects) {
    this.grammar = grammar;
    this.subjects = subjects;
  }

  /** The attribution right behind quotation {@code q}: "…," said the minister. */
  Optional<Attribution> behind(Speech speech, int q) {
    int from = speech.range(q).end();
    Words words = speech.words();
    if (from < words.size() && isDash(words.at(from))) {
      return signature(speech, from + 1);
    }
    return mayGoOn(speech, q) ? spoken(speech, q) : Optional.empty();
  }

  /** A name behind a dash, which signs the quotation. */
  private static Optional<Attribution> signature(Speech speech, int at) {
    Words words = speech.words();
    int end = at;
    while (end < words.size() && end < at + 4 && words.isCapital(end)) {
      end++;
    }
    boolean person = speech.named().isPerson(at);
    boolean alone = end >= at + 2 && (end == words.size() || words.at(end).isMark());
    return person || alone
        ? Optional.of(
            new Attribution(
                Optional.empty(),
                Optional.of(person ? speech.named().range(at) : new Span(at, end))))
        : Optional.empty();
  }

  private static boolean isDash(Word word) {
    return word.is("\u2014") || word.is("\u2013") || word.is("\u2015") || word.is("~");
  }

  /** Whether the sentence goes on behind the quotation with who said it. */
  private boolean mayGoOn(Speech speech, int q) {
    Words words = speech.words();
    Span range = speech.range(q);
    int next = range.end();
    if (next >= words.size() || range.length() < 3) {
      return false;
    }
    String inner = words.lower(range.end() - 2);
    if (words.is(next, ",") || inner.equals(",")) {
      return true;
    }
    boolean small = !words.isCapital(next);
    boolean spoken =
        speech.cue(next).isPresent()
            || (grammar.isPronoun(words.lower(next)) && small)
            || speech.named().isPerson(next)
            || inner.equals("?")
            || inner.equals("!");
    return spoken && (!inner.equals(".") || small);
  }

  private Optional<Attribution> spoken(Speech speech, int q) {
    Words words = speech.words();
    int behind = speech.range(q).end();
    int from = words.is(behind, ",") ? behind + 1 : behind;
    int limit = Math.min(speech.startAfter(q), from + REACH);
    if (words.is(from, "according") && words.is(from + 1, "to")) {
      return Optional.of(
          new Attribution(
              Optional.of(new Span(from, from + 2)), subjects.behind(speech, from + 1, limit)));
    }
    for (int i = words.is(from, "as") ? from + 1 : from; i < limit; i++) {
      if (words.is(i, ".") || words.is(i, ";") || words.is(i, "that")) {
        break;
      }
      Optional<Match<Cue>> cue = speech.cue(i);
      if (cue.isPresent()) {
        Optional<Span> subject =
            i == from
                ? subjects.namedBehind(speech, cue.get().to() - 1, limit)
                : subjects.before(speech, i, from);
        if (subject.isPresent()) {
          return Optional.of(Attribution.of(cue.get(), subject));
        }
      }
    }
    return unknownVerb(speech, from, limit).or(() -> turned(speech, from, limit));
  }

  /** "…," thundered the prosecutor Ada Brandt: any verb of the past that leads to a person. */
  private Optional<Attribution> turned(Speech speech, int verb, int limit) {
    Words words = speech.words();
    boolean past = verb < limit && !words.isCapital(verb) && words.lower(verb).endsWith("ed");
    return past
        ? subjects
            .behind(speech, verb, limit)
            .filter(subject -> speech.named().isPerson(subject.start()))
            .map(subject -> attribution(new Span(verb, verb + 1), subject))
        : Optional.empty();
  }

  private static Attribution attribution(Span cue, Span speaker) {
    return new Attribution(Optional.of(cue), Optional.of(speaker));
  }

  /** "…," she intoned: a pronoun or person right behind the comma, whatever verb follows. */
  private Optional<Attribution> unknownVerb(Speech speech, int from, int limit) {
    NamedWords named = speech.named();
    Words words = speech.words();
    if (from + 1 >= limit) {
      return Optional.empty();
    }
    Span subject = named.isPerson(from) ? named.range(from) : new Span(from, from + 1);
    boolean fits = named.isPerson(from) || grammar.isPronoun(words.lower(from));
    int verb = subject.end();
    boolean lower = verb < limit && !words.at(verb).isMark() && !words.isCapital(verb);
    return fits && lower
        ? Optional.of(attribution(new Span(verb, verb + 1), subject))
        : Optional.empty();
  }

  /** The attribution at the end of the sentence: A "fair" deal would hold, the minister said. */
  Optional<Attribution> ofSentence(Speech speech, int q) {
    Words words = speech.words();
    int from = speech.range(q).end();
    int limit = Math.min(words.size(), from + REACH);
    for (int i = from; i < limit && !words.is(i, "."); i++) {
      Optional<Match<Cue>> cue =
          words.is(i, ",") ? Optional.empty() : speech.cue(i).filter(c -> ends(words, c));
      if (cue.isPresent() && speech.isOutside(i)) {
        Optional<Span> subject = subjects.before(speech, i, from);
        if (subject.filter(span -> words.is(startOf(words, span) - 1, ",")).isPresent()) {
          return Optional.of(Attribution.of(cue.get(), subject));
        }
      }
    }
    return Optional.empty();
  }

  /** The first of the words before a name that belong to it, such as an office. */
  private static int startOf(Words words, Span span) {
    int start = span.start();
    while (start > 0 && !words.at(start - 1).isMark() && span.start() - start < 6) {
      start--;
    }
    return start;
  }

  private boolean ends(Words words, Match<Cue> cue) {
    int next = cue.to();
    return next >= words.size()
        || words.is(next, ".")
        || words.is(next, ",")
        || grammar.isCalendar(words.lower(next))
        || words.is(next, "in")
        || words.is(next, "on");
  }
}
