package org.parallax.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.extract.statement.Clause.Verbs;
import org.parallax.language.Tag;
import org.parallax.text.Span;

/** Finds the verbs of a sentence that have a subject of their own, with those that hang on them. */
final class VerbGroups {
  private static final Set<String> PARTICLES = ClauseReader.WORDS.of("particle");

  /** Verbs that stand before their subject when they follow what is said. */
  static final Set<String> SAYING = ClauseReader.WORDS.of("saying");

  private static final Set<String> MARKS = Set.of(",", "”", "\"", "»", "’", "'");

  private static final Set<String> HAVE = ClauseReader.WORDS.of("have");

  /** Adjectives and participles that hand on to a verb: "is ready to limit", "open to limiting". */
  private static final Set<Tag> LINKS = Set.of(Tag.ADJ, Tag.ADV, Tag.PART);

  /** So many words may stand between a verb and the one that hangs on it. */
  private static final int GAP = 3;

  private final Tagged words;
  private final VerbForms forms;

  VerbGroups(Tagged words, VerbForms forms) {
    this.words = words;
    this.forms = forms;
  }

  List<Verbs> find() {
    List<Verbs> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      if (opens(at)) {
        Verbs verbs = from(at);
        found.add(verbs);
        at = verbs.range().end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** Whether a verb at {@code i} may have a subject: no infinitive, no participle before a noun. */
  private boolean opens(int i) {
    if (words.isNamed(i)) {
      return false;
    }
    if (words.is(i, Tag.AUX)) {
      return !words.lower(i).equals("be") && !words.lower(i).equals("being");
    }
    if (!words.is(i, Tag.VERB) || words.lower(i).endsWith("ing")) {
      return false;
    }
    int before = i - 1;
    if (words.isAny(i, SAYING) && (words.isAny(before, MARKS) || words.isAny(i + 1, MARKS))) {
      return false;
    }
    if (words.lower(before).equals("to")
        || words.is(before, Tag.ADP)
        || words.is(before, Tag.DET)) {
      return false;
    }
    boolean maker = words.lower(i).endsWith("er") && words.isNominal(before);
    if (maker && words.holds(i + 1) && Character.isUpperCase(words.token(i + 1).form().charAt(0))) {
      return false;
    }
    boolean one = words.is(before, Tag.NOUN) && !words.lower(before).endsWith("s");
    if (one && forms.isPlain(words.lower(i))) {
      return false;
    }
    boolean inserted = words.lower(before).equals(",") && words.is(i + 1, Tag.ADP);
    boolean attributive =
        (words.is(before, Tag.ADJ) || words.lower(before).equals("-")) && words.is(i + 1, Tag.NOUN);
    return !attributive && !(inserted && words.lower(i).endsWith("ed"));
  }

  private Verbs from(int start) {
    int main = start;
    int at = start + 1;
    while (at < words.size()) {
      int next = nextVerb(at, main);
      if (next < 0) {
        break;
      }
      main = next;
      at = next + 1;
    }
    boolean particle = words.isAny(main + 1, PARTICLES) && !words.is(main, Tag.AUX);
    return new Verbs(new Span(start, main + (particle ? 2 : 1)), main);
  }

  /** The verb that hangs on the one at {@code main}; -1 when there is none. */
  private int nextVerb(int from, int main) {
    boolean infinitive = false;
    for (int i = from; i < Math.min(words.size(), from + GAP + 1); i++) {
      boolean need = words.lower(main).equals("need") && words.isNot(main + 1);
      boolean have = words.isAny(main, HAVE);
      if (words.isVerb(i) || (have && words.lower(i).endsWith("ed"))) {
        boolean helped = words.is(main, Tag.AUX) || infinitive || have || need;
        boolean gerund = words.lower(i).endsWith("ing");
        return helped || gerund ? i : -1;
      }
      if (words.lower(i).equals("to")) {
        infinitive = true;
      } else if (!words.isOf(i, LINKS) && !words.isNot(i)) {
        return -1;
      }
    }
    return -1;
  }
}
