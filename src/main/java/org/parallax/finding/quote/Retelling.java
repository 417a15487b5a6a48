package org.parallax.finding.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
      Set.of("when", "if", "because", "while", "until", "unless", "although", "so", "after");

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
  record Change(int fromA, int toA, int fromB, int toB) {}

  Retelling(Utterance a, Utterance b) {
    this.a = a;
    this.b = b;
    this.runs = trimmed(runs(new CommonWords(a.words(), b.words()).pairs()));
  }

  private static List<Run> runs(List<int[]> pairs) {
    List<Run> runs = new ArrayList<>();
    for (int[] pair : pairs) {
      Run last = runs.isEmpty() ? new Run(-1, -1, 0) : runs.get(runs.size() - 1);
      if (last.length > 0 && pair[0] == last.endA() && pair[1] == last.endB()) {
        runs.set(runs.size() - 1, new Run(last.a, last.b, last.length + 1));
      } else {
        runs.add(new Run(pair[0], pair[1], 1));
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

  /** How many words both have, from the first to the last place where they run together. */
  int same() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  /** The longest run of words both have. */
  int longestRun() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /**
   * Where words are changed, added or left out without a mark. Where both go on before or after
   * what they share, they tell it otherwise there.
   */
  List<Change> changes() {
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
  List<List<String>> cutOff() {
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
