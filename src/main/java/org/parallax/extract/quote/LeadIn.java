package org.parallax.extract.quote;

import java.util.Optional;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Cues.Follows;
import org.parallax.extract.lexicon.Cues.Form;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/** Finds who speaks in what stands before a quotation in its sentence. */
final class LeadIn {
  private static final int REACH = 40;

  private final Grammar grammar;
  private final Subjects subjects;

  LeadIn(Grammar grammar, Subjects subjects) {
    this.grammar = grammar;
    this.subjects = subjects;
  }

  /** The attribution by the likeliest verb of saying before quotation {@code q}. */
  Optional<Attribution> before(Speech speech, int q) {
    return best(speech, speech.range(q).start(), floor(speech, q));
  }

  /**
   * The attribution by a verb of describing right before quotation {@code q}, whatever stands
   * behind it: "was described by the minister as “long”, an agency said".
   */
  Optional<Attribution> describing(Speech speech, int q) {
    int start = speech.range(q).start();
    int floor = floor(speech, q);
    for (int i = start - 1; i >= floor; i--) {
      Optional<Match<Cue>> cue = speech.isOutside(i) ? speech.cue(i) : Optional.empty();
      if (cue.isPresent()) {
        return cue.filter(match -> grammar.isDescribing(match.value().base()))
            .flatMap(match -> atCue(speech, match, floor, start))
            .filter(found -> found.speaker().isPresent());
      }
    }
    return Optional.empty();
  }

  /** Whom the end of a paragraph introduces. */
  Optional<Attribution> introduced(Speech speech) {
    Words words = speech.words();
    int end = words.size();
    if (end == 0 || !words.is(end - 1, ":")) {
      return Optional.empty();
    }
    int sentence = words.sentences().get(words.sentences().size() - 1).start();
    int floor = Math.max(sentence, end - REACH);
    return best(speech, end, floor).or(() -> about(speech, end, floor));
  }

  /** Whom the sentence is about, where no verb hands the word over. */
  Optional<Attribution> aboutWhom(Speech speech, int q) {
    return about(speech, speech.range(q).start(), floor(speech, q));
  }

  private Optional<Attribution> about(Speech speech, int start, int floor) {
    return subjects
        .ofSentence(speech, start, floor)
        .map(subject -> new Attribution(Optional.empty(), Optional.of(subject)));
  }

  /** The attribution by the verb that scores most; of equals the nearest. */
  private Optional<Attribution> best(Speech speech, int start, int floor) {
    Words words = speech.words();
    Optional<Attribution> best = Optional.empty();
    int most = 0;
    for (int i = start - 1; i >= floor; i--) {
      if (!speech.isOutside(i)) {
        continue;
      }
      if (words.is(i, "according") && words.is(i + 1, "to")) {
        return Optional.of(
            new Attribution(
                Optional.of(new Span(i, i + 2)), subjects.behind(speech, i + 1, start)));
      }
      Optional<Match<Cue>> cue = speech.cue(i);
      Optional<Attribution> found = cue.flatMap(c -> atCue(speech, c, floor, start));
      int score = found.isPresent() ? score(speech, cue.get(), found.get(), start) : 0;
      if (score > most) {
        most = score;
        best = found;
      }
    }
    return best;
  }

  /** How likely the verb hands over what stands at {@code start}; 0 if it does not. */
  private int score(Speech speech, Match<Cue> cue, Attribution found, int start) {
    Words words = speech.words();
    boolean adjacent = start - cue.to() <= 1;
    Follows follows = cue.value().follows();
    if (follows == Follows.THAT && !adjacent && !grammar.isOpener(words.lower(cue.to()))) {
      return 0;
    }
    int score = adjacent ? 6 : 3;
    score += follows == Follows.CLAUSE ? 2 : 0;
    boolean loose =
        cue.value().form() == Form.PARTICIPLE
            && !words.is(cue.from() - 1, ",")
            && !grammar.isProgressive(words, cue.from())
            && !adjacent;
    boolean vague = found.speaker().filter(span -> isVague(words, span)).isPresent();
    return score - (loose || vague ? 2 : 0);
  }

  private static boolean isVague(Words words, Span span) {
    return span.length() == 1
        && switch (words.lower(span.start())) {
          case "who", "it", "that", "which", "anybody", "anyone" -> true;
          default -> false;
        };
  }

  private Optional<Attribution> atCue(Speech speech, Match<Cue> cue, int floor, int limit) {
    Words words = speech.words();
    boolean passive = Grammar.isPassive(words, cue);
    if (words.is(cue.to(), "by") && passive) {
      return Optional.of(Attribution.of(cue, subjects.behind(speech, cue.to(), limit)));
    }
    if (!passive && isHanded(cue.value().base())) {
      Optional<Span> object = subjects.behind(speech, cue.to() - 1, limit);
      if (object.isPresent()) {
        return Optional.of(Attribution.of(cue, object));
      }
    }
    return subjects
        .of(speech, cue, floor)
        .map(subject -> Attribution.of(cue, Optional.of(subject)));
  }

  /** Verbs whose object, not subject, is the one who speaks. */
  private static boolean isHanded(String base) {
    return base.equals("quote") || base.equals("cite");
  }

  /**
   * The first word of the sentence that may hold the speaker. A quotation before in the same
   * sentence is passed over; one that is a sentence ends the search.
   */
  private static int floor(Speech speech, int q) {
    Words words = speech.words();
    int start = speech.range(q).start();
    int least = Math.max(0, start - REACH);
    int before = q;
    int i = start - 1;
    while (i >= least) {
      if (!speech.isOutside(i)) {
        before--;
        Span range = speech.range(before);
        if (endsSentence(words, range.end() - 2) || range.end() == start) {
          return i + 1;
        }
        i = range.start();
      } else if (endsSentence(words, i)) {
        return i + 1;
      }
      i--;
    }
    return Math.max(0, i + 1);
  }

  private static boolean endsSentence(Words words, int i) {
    return words.is(i, ".") || words.is(i, "!") || words.is(i, "?");
  }
}
