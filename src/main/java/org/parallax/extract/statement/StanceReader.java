package org.parallax.extract.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.extract.lexicon.Cues;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Negations;
import org.parallax.language.Lexicon;
import org.parallax.language.Tag;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement.Certainty;
import org.parallax.mention.Statement.Polarity;
import org.parallax.mention.Statement.Stance;
import org.parallax.text.Span;

/** Tells whether a clause is affirmed or denied, and how sure, by {@code stance-words.csv}. */
final class StanceReader {
  private static final String NEGATE = "negate";
  private static final String DENY = "deny";
  private static final String OPINION = "opinion";
  private static final String DOUBT = "doubt";

  private final Map<String, String> effects = new HashMap<>();
  private final Set<String> opinions = new HashSet<>();
  private final VerbForms forms;
  private final Cues cues;

  StanceReader(VerbForms forms, Cues cues) {
    this.forms = forms;
    this.cues = cues;
    for (List<String> row : Lexicon.read(StanceReader.class, "stance-words.csv").rows()) {
      if (row.get(1).equals(OPINION)) {
        opinions.add(row.get(0));
      } else {
        effects.put(row.get(0), row.get(1));
      }
    }
  }

  /**
   * How a clause is put.
   *
   * @param quote the speech it stands in, innermost
   */
  Stance read(Tagged words, Clause clause, Optional<Quote> quote) {
    Optional<Cues.Stance> said =
        quote
            .flatMap(Quote::cue)
            .map(Reference::name)
            .flatMap(this::cue)
            .map(Cue::stance)
            .filter(stance -> !isUndoubted(words, clause));
    boolean denied = said.filter(stance -> stance == Cues.Stance.DENIED).isPresent();
    boolean turned = isOdd(turns(words, clause)) != (denied || isDoubted(words, clause));
    return new Stance(
        turned ? Polarity.DENIED : Polarity.AFFIRMED,
        certainty(words, clause, said),
        quote.flatMap(Quote::speaker).map(Reference::name));
  }

  /** "She didn't think that the road was closed" says that it was not, as does "she doubts it". */
  private boolean isDoubted(Tagged words, Clause clause) {
    int verb = before(words, clause);
    String base = forms.base(words.lower(verb));
    return words.isNot(verb - 1) ? opinions.contains(base) : base.equals(DOUBT);
  }

  /** "She did not doubt that the road was closed" says that it was. */
  private boolean isUndoubted(Tagged words, Clause clause) {
    int verb = before(words, clause);
    return words.isNot(verb - 1) && forms.base(words.lower(verb)).equals(DOUBT);
  }

  /** The number of the word that hands the clause over. */
  private static int before(Tagged words, Clause clause) {
    int before = clause.subject().start() - 1;
    return words.lower(before).equals("that") ? before - 1 : before;
  }

  private Optional<Cue> cue(String words) {
    return cues.find(words.toLowerCase(Locale.ROOT));
  }

  private static boolean isOdd(int count) {
    return count % 2 == 1;
  }

  private int turns(Tagged words, Clause clause) {
    int turns = 0;
    Span verbs = clause.verbs().range();
    boolean ahead = words.is(verbs.start() - 1, Tag.ADV) || words.is(verbs.start() - 1, Tag.PART);
    for (int i = verbs.start() - (ahead ? 1 : 0); i < verbs.end(); i++) {
      boolean verb = words.is(i, Tag.VERB);
      String effect = effect(words, i);
      boolean negates = effect.equals(NEGATE) && !verb;
      boolean denies = effect.equals(DENY) && verb && i < clause.verbs().main();
      turns += negates || denies ? 1 : 0;
    }
    Span subject = clause.subject();
    boolean none =
        Negations.isQuantifier(words.lower(subject.start()))
            || words.lower(subject.start() - 1).equals("not")
            || Negations.isNearlyNone(
                words.lower(subject.start() - 1), words.lower(subject.start()));
    boolean nothing =
        Negations.isQuantifier(words.lower(verbs.end())) && verbs.end() < clause.rest().end();
    boolean same = nothing && verbs.end() == subject.start();
    boolean inverted =
        Negations.isInverting(words.lower(subject.start() - 2))
            && words.is(subject.start() - 1, Tag.AUX);
    return turns + (none ? 1 : 0) + (nothing && !same ? 1 : 0) + (inverted ? 1 : 0);
  }

  private String effect(Tagged words, int i) {
    String lower = words.lower(i);
    if (Negations.isInClause(lower)) {
      return NEGATE;
    }
    if (lower.equals("yet") && words.lower(i + 1).equals("to")) {
      return NEGATE;
    }
    String known = effects.get(lower);
    if (known == null) {
      known = effects.get(forms.base(lower));
    }
    return known == null ? "" : known;
  }

  private Certainty certainty(Tagged words, Clause clause, Optional<Cues.Stance> said) {
    Certainty least = said.map(StanceReader::certainty).orElse(Certainty.FACT);
    least = weaker(least, ofNoun(words, clause.subject().start()));
    Span verbs = clause.verbs().range();
    int main = clause.verbs().main();
    int end = words.is(main + 1, Tag.ADV) ? main + 2 : main;
    for (int i = verbs.start() - 1; i < end; i++) {
      if (i < 0 || i == main) {
        continue;
      }
      Certainty here =
          switch (effect(words, i)) {
            case "possible" -> Certainty.POSSIBLE;
            case "expected" -> Certainty.EXPECTED;
            case "alleged" -> isPut(words, verbs, i) ? Certainty.ALLEGED : Certainty.FACT;
            default -> Certainty.FACT;
          };
      least = weaker(least, here);
    }
    return least;
  }

  /** Whether the word stands among the verbs, or as an adverb before them. */
  private static boolean isPut(Tagged words, Span verbs, int i) {
    return i >= verbs.start() || words.is(i, Tag.ADV);
  }

  /** "The possibility that" and "allegations that" leave open what follows. */
  private Certainty ofNoun(Tagged words, int start) {
    boolean that = words.lower(start - 1).equals("that");
    return switch (that ? effects.getOrDefault(words.lower(start - 2), "") : "") {
      case "open" -> Certainty.POSSIBLE;
      case "claim" -> Certainty.ALLEGED;
      default -> Certainty.FACT;
    };
  }

  private static Certainty certainty(Cues.Stance stance) {
    return switch (stance) {
      case SAID, FACT, DENIED -> Certainty.FACT;
      case EXPECTED -> Certainty.EXPECTED;
      case POSSIBLE -> Certainty.POSSIBLE;
      case ALLEGED -> Certainty.ALLEGED;
    };
  }

  /** What is possible is less sure than what is alleged, and that less than what is expected. */
  private static Certainty weaker(Certainty a, Certainty b) {
    List<Certainty> order =
        List.of(Certainty.FACT, Certainty.EXPECTED, Certainty.ALLEGED, Certainty.POSSIBLE);
    return order.indexOf(a) >= order.indexOf(b) ? a : b;
  }
}
