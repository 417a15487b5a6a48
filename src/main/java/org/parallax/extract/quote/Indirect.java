package org.parallax.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Cues.Follows;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.words.Words;
import org.parallax.mention.Quote.Manner;
import org.parallax.text.Span;

/** Finds what is said, thought or wanted in the reporter's words, sentence by sentence. */
final class Indirect {
  /** How far behind the verb the clause may begin. */
  private static final int LEAD = 14;

  /** How many words before an attribution at the end of a sentence may be what was said. */
  private static final int LONGEST = 120;

  /** Fewer words than these are no speech. */
  private static final int LEAST = 2;

  private final Grammar grammar;
  private final Subjects subjects;

  Indirect(Grammar grammar) {
    this.grammar = grammar;
    this.subjects = new Subjects(grammar);
  }

  /** The indirect speech of a paragraph, in order. */
  List<Utterance> find(Speech speech) {
    List<Utterance> found = new ArrayList<>();
    for (Span sentence : speech.words().sentences()) {
      find(speech, sentence, found);
    }
    return found;
  }

  private void find(Speech speech, Span sentence, List<Utterance> found) {
    Words words = speech.words();
    int from = sentence.start();
    int at = from;
    while (at < sentence.end()) {
      int next = at + 1;
      Span rest = new Span(Math.max(from, at - LONGEST), sentence.end());
      if (isAccording(words, at) && speech.isOutside(at)) {
        next = Math.max(next, accordingTo(speech, at, rest, found).end());
      } else if (speech.cue(at).isPresent()) {
        Span content = atCue(speech, speech.cue(at).get(), rest, found);
        if (content.end() > next) {
          next = content.end();
          from = endsAt(speech, next + 1) ? from : next;
        }
      }
      at = next;
    }
  }

  private static boolean isAccording(Words words, int at) {
    return words.is(at, "according") && words.is(at + 1, "to");
  }

  /** The words "according to" gives to somebody: those before it, or those behind its comma. */
  private Span accordingTo(Speech speech, int at, Span sentence, List<Utterance> found) {
    Words words = speech.words();
    int from = sentence.start();
    Span cue = new Span(at, at + 2);
    Optional<Span> speaker = subjects.behind(speech, at + 1, sentence.end());
    Attribution attribution = new Attribution(Optional.of(cue), speaker);
    if (at - from > LEAST) {
      add(speech, new Span(from, trimmed(words, from, at)), attribution, found);
      return cue;
    }
    for (int i = at + 2; i < Math.min(sentence.end(), at + LONGEST); i++) {
      if (words.is(i, ",") && speech.isOutside(i)) {
        Span content = new Span(i + 1, contentEnd(speech, i + 1, sentence.end()));
        add(speech, content, attribution, found);
        return content;
      }
    }
    return cue;
  }

  private Span atCue(Speech speech, Match<Cue> cue, Span sentence, List<Utterance> found) {
    Span none = new Span(cue.from(), cue.to());
    int from = sentence.start();
    boolean handed = cue.value().base().equals("quote") || cue.value().base().equals("cite");
    if (handed || Grammar.isPassive(speech.words(), cue)) {
      return none;
    }
    Optional<Span> turned = speakerBehind(speech, cue, sentence);
    if (turned.isPresent()) {
      Span before = new Span(from, cue.from() - 1);
      add(speech, before, Attribution.of(cue, turned), found);
      return none;
    }
    Optional<Span> speaker = subjects.of(speech, cue, from);
    if (speaker.isEmpty()) {
      return none;
    }
    Attribution attribution = Attribution.of(cue, speaker);
    int start = contentStart(speech, cue, sentence.end());
    if (start > 0) {
      Span content = new Span(start, contentEnd(speech, start, sentence.end()));
      add(speech, content, attribution, found);
      return content;
    }
    int before = speaker.get().start() - 1;
    while (before > from && !speech.words().at(before).isMark()) {
      before--;
    }
    if (before > from
        && speech.words().is(before, ",")
        && cue.value().follows() == Follows.CLAUSE) {
      add(speech, new Span(from, before), attribution, found);
    }
    return none;
  }

  /** Who speaks in "The fair will open, said its director": the verb stands behind a comma. */
  private Optional<Span> speakerBehind(Speech speech, Match<Cue> cue, Span sentence) {
    Words words = speech.words();
    int comma = cue.from() - 1;
    boolean behindComma =
        comma - sentence.start() > LEAST && words.is(comma, ",") && speech.isOutside(comma);
    return behindComma && cue.value().base().equals("say") && !words.is(cue.from(), "saying")
        ? subjects
            .namedBehind(speech, cue.to() - 1, sentence.end())
            .filter(s -> ends(words, s, sentence))
        : Optional.empty();
  }

  /** Whether nothing that could be said follows the speaker. */
  private static boolean ends(Words words, Span speaker, Span sentence) {
    return speaker.end() >= sentence.end() || words.at(speaker.end()).isMark();
  }

  /** The number of the word that begins what is said; 0 if nothing follows the verb. */
  private int contentStart(Speech speech, Match<Cue> cue, int end) {
    Words words = speech.words();
    int at = pastTime(words, pastListener(speech, cue), end);
    if (at >= end) {
      return 0;
    }
    if (words.is(at, ":")) {
      return at + 1 < end ? at + 1 : 0;
    }
    String lower = words.lower(at);
    boolean any = cue.value().follows() == Follows.ANY;
    if (words.at(at).isMark() && speech.isOutside(at)) {
      return 0;
    }
    if (grammar.isAuxiliary(lower)) {
      return 0;
    }
    if (cue.value().follows() == Follows.THAT) {
      return grammar.isOpener(lower) ? at : 0;
    }
    if (any) {
      return lower.equals("and") || lower.equals("or") ? 0 : at;
    }
    return grammar.isPreposition(lower) ? openerBehind(words, at, end) : at;
  }

  /** The "that" that follows a phrase such as "in a statement"; 0 if there is none near. */
  private static int openerBehind(Words words, int from, int end) {
    for (int i = from; i < Math.min(end, from + LEAD); i++) {
      if (words.is(i, "that")) {
        return i;
      }
    }
    return 0;
  }

  private int pastListener(Speech speech, Match<Cue> cue) {
    int at = cue.to();
    Words words = speech.words();
    if (!grammar.hasListener(cue.value().base())) {
      return at;
    }
    int named = speech.named().range(at).end();
    if (named > at) {
      return named;
    }
    for (int i = at; i < Math.min(words.size(), at + LEAD); i++) {
      if (grammar.isOpener(words.lower(i)) || words.at(i).isMark()) {
        return i;
      }
    }
    return Math.min(words.size(), at + 1);
  }

  /** Past "on Sunday", "late Friday", "last week". */
  private int pastTime(Words words, int from, int end) {
    int at = from;
    while (at < end
        && (grammar.isCalendar(words.lower(at))
            || grammar.isTime(words.lower(at))
            || (words.is(at, "on") && grammar.isCalendar(words.lower(at + 1))))) {
      at++;
    }
    return at;
  }

  /** The number after the last word of what is said. */
  private int contentEnd(Speech speech, int from, int end) {
    Words words = speech.words();
    for (int i = from; i < end; i++) {
      if (!speech.isOutside(i)) {
        continue;
      }
      boolean comma = words.is(i, ",");
      if (words.is(i, ";") || (comma && endsAt(speech, i + 1))) {
        return i;
      }
      if (words.is(i, "and") && speech.cue(i + 1).isPresent() && i > from + 2) {
        return i;
      }
    }
    return trimmed(words, from, end);
  }

  /** Whether what follows a comma at {@code next} is no longer part of what was said. */
  private static boolean endsAt(Speech speech, int next) {
    Words words = speech.words();
    return words.is(next, "but")
        || words.is(next, "while")
        || words.is(next, "although")
        || words.is(next, "though")
        || isAccording(words, next)
        || speech.cue(next).filter(cue -> isSpoken(words, cue)).isPresent();
  }

  /** Whether a verb behind a comma says the next thing: "…, saying", "…, says that". */
  private static boolean isSpoken(Words words, Match<Cue> cue) {
    return words.lower(cue.from()).endsWith("ing")
        || (cue.value().follows() == Follows.CLAUSE && words.is(cue.to(), "that"));
  }

  private static int trimmed(Words words, int from, int end) {
    int to = end;
    while (to > from && (words.is(to - 1, ".") || words.is(to - 1, ","))) {
      to--;
    }
    return to;
  }

  private static void add(
      Speech speech, Span content, Attribution attribution, List<Utterance> found) {
    int outside = 0;
    for (int i = content.start(); i < content.end(); i++) {
      outside += speech.isOutside(i) && !speech.words().at(i).isMark() ? 1 : 0;
    }
    if (outside >= LEAST) {
      Span span = speech.words().span(content.start(), content.end());
      found.add(new Utterance(span, Manner.REPORTED, Optional.of(attribution), false));
    }
  }
}
