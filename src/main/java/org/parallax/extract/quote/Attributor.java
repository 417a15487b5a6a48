package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/** Finds who a quotation is given to in its own sentence: behind it, or before it. */
final class Attributor {
  private static final int REACH = 40;

  private final Grammar grammar;
  private final Subjects subjects;

  Attributor(Grammar grammar) {
    this.grammar = grammar;
    this.subjects = new Subjects(grammar);
  }

  /** The attribution of quotation {@code q} of the paragraph, if its sentence holds one. */
  Optional<Attribution> find(Speech speech, int q) {
    Optional<Attribution> behind = Optional.empty();
    if (mayGoOn(speech, q)) {
      behind = behind(speech, q);
    }
    return behind.or(() -> before(speech, q));
  }

  /** Whether the sentence goes on behind the quotation with who said it. */
  private boolean mayGoOn(Speech speech, int q) {
    Words words = speech.words();
    Span range = speech.range(q);
    int next = range.end();
    if (next >= words.size() || range.length() < 3) {
      return false;
    }
    if (words.is(next, ",")) {
      return true;
    }
    String inner = words.lower(range.end() - 2);
    String following = words.lower(next);
    if (inner.equals(",")) {
      return true;
    }
    boolean spoken =
        grammar.cue(words, next).isPresent()
            || (Grammar.isPronoun(following) && !words.isCapital(next))
            || speech.named().isPerson(next);
    return spoken
        && (inner.equals("?") || inner.equals("!") || !inner.equals(".") || isLower(words, next));
  }

  private static boolean isLower(Words words, int i) {
    return !words.isCapital(i);
  }

  private Optional<Attribution> behind(Speech speech, int q) {
    Words words = speech.words();
    int from = speech.range(q).end();
    while (words.is(from, ",") || words.is(from, "\u2014") || words.is(from, "\u2013")) {
      from++;
    }
    int limit = Math.min(speech.startAfter(q), from + REACH);
    if (words.is(from, "according") && words.is(from + 1, "to")) {
      return Optional.of(
          Attribution.of(new Span(from, from + 2), subjects.behind(speech, from + 1, limit)));
    }
    if (words.is(from, "as")) {
      from++;
    }
    for (int i = from; i < limit; i++) {
      if (words.is(i, ".") || words.is(i, ";") || words.is(i, "that")) {
        break;
      }
      if (grammar.cue(words, i).isPresent()) {
        Optional<Span> subject =
            i == from
                ? subjects.behind(speech, i, limit)
                : subjects.before(speech, i, from).or(() -> Optional.empty());
        if (subject.isPresent()) {
          return Optional.of(Attribution.of(i, subject));
        }
      }
    }
    return unknownVerb(speech, from, limit);
  }

  /** "…," she intoned: a pronoun or person right behind the comma, whatever verb follows. */
  private static Optional<Attribution> unknownVerb(Speech speech, int from, int limit) {
    NamedWords named = speech.named();
    Words words = speech.words();
    if (from + 1 >= limit || !isClosing(words, from - 1)) {
      return Optional.empty();
    }
    Span subject = named.isPerson(from) ? named.range(from) : new Span(from, from + 1);
    boolean fits = named.isPerson(from) || Grammar.isPronoun(words.lower(from));
    boolean verb = subject.end() < limit && !words.at(subject.end()).isMark();
    return fits && verb
        ? Optional.of(Attribution.of(subject.end(), Optional.of(subject)))
        : Optional.empty();
  }

  private static boolean isClosing(Words words, int i) {
    return words.is(i, "\"")
        || words.is(i, "\u201d")
        || words.is(i, "\u2019")
        || words.is(i, "'")
        || words.is(i, ",");
  }

  private Optional<Attribution> before(Speech speech, int q) {
    Words words = speech.words();
    int start = speech.range(q).start();
    int floor = floor(speech, q);
    for (int i = start - 1; i >= floor; i--) {
      if (words.is(i, "according") && words.is(i + 1, "to")) {
        return Optional.of(
            Attribution.of(new Span(i, i + 2), subjects.behind(speech, i + 1, start)));
      }
      if (speech.isOutside(i) && grammar.cue(words, i).isPresent()) {
        Optional<Attribution> found = atCue(speech, i, floor, start);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return noVerb(speech, start, floor);
  }

  private Optional<Attribution> atCue(Speech speech, int cue, int floor, int limit) {
    Words words = speech.words();
    if (words.is(cue + 1, "by") && isPassive(words, cue)) {
      return Optional.of(Attribution.of(cue, subjects.behind(speech, cue + 1, limit)));
    }
    if (words.lower(cue).startsWith("quot") || words.is(cue, "cited")) {
      Optional<Span> object = subjects.behind(speech, cue, limit);
      if (object.isPresent() && !isPassive(words, cue)) {
        return Optional.of(Attribution.of(cue, object));
      }
    }
    return subjects
        .before(speech, cue, floor)
        .map(subject -> Attribution.of(cue, Optional.of(subject)));
  }

  private static boolean isPassive(Words words, int cue) {
    String before = words.lower(cue - 1);
    return before.equals("was")
        || before.equals("were")
        || before.equals("is")
        || before.equals("are")
        || before.equals("been")
        || before.equals("being");
  }

  /** The first word of the sentence, or behind the quotation before, that may hold the speaker. */
  private static int floor(Speech speech, int q) {
    Words words = speech.words();
    int start = speech.range(q).start();
    int least = Math.max(0, start - REACH);
    for (int i = start - 1; i >= least; i--) {
      if (!speech.isOutside(i)) {
        return i + 1;
      }
      if (isSentenceEnd(words, i)) {
        return i + 1;
      }
    }
    return least;
  }

  private static boolean isSentenceEnd(Words words, int i) {
    boolean mark = words.is(i, ".") || words.is(i, "!") || words.is(i, "?");
    return mark && i + 1 < words.size();
  }

  /** A quotation without a verb of saying: after a colon, or a part of a sentence. */
  private Optional<Attribution> noVerb(Speech speech, int start, int floor) {
    NamedWords named = speech.named();
    for (int i = floor; i < start; i++) {
      boolean pronoun = Grammar.isPronoun(speech.words().lower(i)) && !speech.words().is(i, "it");
      if (named.isPerson(i) || pronoun) {
        Span subject = named.isPerson(i) ? named.range(i) : new Span(i, i + 1);
        return Optional.of(new Attribution(Optional.empty(), Optional.of(subject)));
      }
    }
    return Optional.empty();
  }
}
