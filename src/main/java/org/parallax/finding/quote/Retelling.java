package org.parallax.finding.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.align.quote.CommonWords;
import org.parallax.finding.Judge;
import org.parallax.finding.Relationship;
import org.parallax.language.WordSorts;

/**
 * Two renderings of an utterance, word by word: where they run together, and what changes between
 * the first and the last place where they do. What only one of them has before or after that is
 * cut, not changed; nor is what stands where a gap is marked.
 */
final class Retelling {
  /** A run of fewer words at either end is chance. */
  private static final int LEAST_RUN = 3;

  /** A lost word of these parts one sentence into two. */
  private static final Set<String> JOINTS =
      new WordSorts(Judge.class, "judge-words.csv").of("joint");

  private final Utterance a;
  private final Utterance b;
  private final List<Run> runs;

  /** Words that both have in a row. */
  private record Run(int a, int b, int length) {
    int endA() {
      return a + length;
    }

    int endB() {
      return b + length;
    }
  }

  /** Words of one that stand for words of the other; either may be none. */
  private record Change(int fromA, int toA, int fromB, int toB) {}

  private Retelling(Utterance a, Utterance b) {
    this.a = a;
    this.b = b;
    this.runs = trimmed(runs(CommonWords.of(a.words(), b.words())));
  }

  /** The two word by word; empty where they have no words in a row in common. */
  static Optional<Retelling> of(Utterance a, Utterance b) {
    return a.sharesRun(b) ? Optional.of(new Retelling(a, b)) : Optional.empty();
  }

  private static List<Run> runs(List<CommonWords.Pair> pairs) {
    List<Run> runs = new ArrayList<>();
    for (CommonWords.Pair pair : pairs) {
      Run last = runs.isEmpty() ? new Run(-1, -1, 0) : runs.get(runs.size() - 1);
      if (last.length > 0 && pair.a() == last.endA() && pair.b() == last.endB()) {
        runs.set(runs.size() - 1, new Run(last.a, last.b, last.length + 1));
      } else {
        runs.add(new Run(pair.a(), pair.b(), 1));
      }
    }
    return runs;
  }

  private static List<Run> trimmed(List<Run> runs) {
    int first = 0;
    int last = runs.size();
    int least = Math.min(LEAST_RUN, runs.stream().mapToInt(Run::length).max().orElse(0));
    while (first < last && runs.get(first).length < least) {
      first++;
    }
    while (last > first && runs.get(last - 1).length < least) {
      last--;
    }
    return runs.subList(first, last);
  }

  /** How the two stand to each other. */
  Relationship relationship() {
    Utterance shorter = a.words().size() <= b.words().size() ? a : b;
    int size = shorter.words().size();
    if (longestRun() < Math.min(Utterance.LEAST_SHARED, size)) {
      return Relationship.NONE;
    }
    if (!changes().isEmpty()) {
      double share = (double) same() / size;
      return Relationship.differ(
          Math.min(0.95, 0.65 + 0.3 * share), "the same utterance is rendered otherwise");
    }
    return cutOff().stream().anyMatch(rest -> shorter.isLimitedBy(rest) && !shorter.asks())
        ? Relationship.differ(0.8, "the cut leaves out what limits the words before it")
        : Relationship.compatible(0.9, "one is cut shorter");
  }

  /** The numbers of the first one’s quotes that the second renders otherwise; all if none. */
  Set<Integer> changedQuotes() {
    Set<Integer> quotes = new TreeSet<>();
    for (Change change : changes()) {
      boolean between = change.fromA == change.toA;
      int from = between ? Math.max(0, change.fromA - 1) : change.fromA;
      int to = between ? Math.min(a.words().size() - 1, change.toA) : change.toA - 1;
      for (int word = from; word <= to; word++) {
        quotes.add(a.marks().get(word).quote());
      }
    }
    if (quotes.isEmpty()) {
      a.marks().forEach(mark -> quotes.add(mark.quote()));
    }
    return quotes;
  }

  /** How many words both have, from the first to the last place where they run together. */
  private int same() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  /** The longest run of words both have. */
  private int longestRun() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /**
   * Where words are changed, added or left out without a mark. Where both go on before or after
   * what they share, they tell it otherwise there.
   */
  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (runs.isEmpty()) {
      return changes;
    }
    Run first = runs.get(0);
    if (first.a > 0 && first.b > 0 && !a.hasGap(first.a, first.a) && !b.hasGap(first.b, first.b)) {
      changes.add(new Change(first.a - 1, first.a, first.b - 1, first.b));
    }
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run after = runs.get(i);
      Change change = new Change(before.endA(), after.a, before.endB(), after.b);
      if (isReal(change)) {
        changes.add(change);
      }
    }
    Run last = runs.get(runs.size() - 1);
    boolean both = last.endA() < a.words().size() && last.endB() < b.words().size();
    if (both && !a.hasGap(last.endA(), last.endA()) && !b.hasGap(last.endB(), last.endB())) {
      changes.add(new Change(last.endA(), last.endA() + 1, last.endB(), last.endB() + 1));
    }
    return changes;
  }

  private boolean isReal(Change change) {
    List<String> mine = a.words().subList(change.fromA, change.toA);
    List<String> theirs = b.words().subList(change.fromB, change.toB);
    if (String.join("", mine).equals(String.join("", theirs))) {
      return false;
    }
    boolean marked = a.hasGap(change.fromA, change.toA) || b.hasGap(change.fromB, change.toB);
    boolean joined = mine.isEmpty() ? isJoint(theirs) : theirs.isEmpty() && isJoint(mine);
    return !marked || joined;
  }

  private static boolean isJoint(List<String> words) {
    return words.size() == 1 && JOINTS.contains(words.get(0));
  }

  /** What one goes on with right where the other ends. */
  private List<List<String>> cutOff() {
    List<List<String>> found = new ArrayList<>();
    if (!runs.isEmpty()) {
      Run last = runs.get(runs.size() - 1);
      boolean endA = last.endA() == a.words().size();
      boolean endB = last.endB() == b.words().size();
      if (endA && !endB && !b.hasGap(last.endB(), last.endB())) {
        found.add(b.words().subList(last.endB(), b.words().size()));
      }
      if (endB && !endA && !a.hasGap(last.endA(), last.endA())) {
        found.add(a.words().subList(last.endA(), a.words().size()));
      }
    }
    return found;
  }
}
