package org.parallax.align.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words two texts have in common in the same order, as few broken runs as can be. The work is
 * bounded: long texts are first tied where runs of five words stand in both, and only what lies
 * between two ties is held against each other word by word.
 */
public final class CommonWords {
  /** What a word adds that goes on a run, in tenths of a word. */
  private static final int RUN_BONUS = 5;

  private static final int WORD = 10;

  /** Texts whose lengths multiply to more are tied first. */
  private static final int MOST_CELLS = 250_000;

  /** So many words in a row tie two long texts. */
  private static final int TIE = 5;

  private static final int NONE = -1;

  private final List<String> a;
  private final List<String> b;
  private final List<Pair> pairs = new ArrayList<>();

  /**
   * A word of the first text and its like in the second.
   *
   * @param a its number in the first
   * @param b its number in the second
   */
  public record Pair(int a, int b) {}

  private CommonWords(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
  }

  /** The paired words of two texts, in order. */
  public static List<Pair> of(List<String> a, List<String> b) {
    CommonWords common = new CommonWords(a, b);
    Pair end = new Pair(a.size(), b.size());
    if (isSmall(end.a, end.b)) {
      common.compare(new Pair(0, 0), end);
    } else {
      Pair from = new Pair(0, 0);
      for (Pair tie : common.ties()) {
        common.compare(from, tie);
        common.pairs.add(tie);
        from = new Pair(tie.a + 1, tie.b + 1);
      }
      common.compare(from, end);
    }
    return Collections.unmodifiableList(common.pairs);
  }

  /** Whether two texts of so many words can be compared word by word. */
  static boolean isSmall(int a, int b) {
    return (long) a * b <= MOST_CELLS;
  }

  /**
   * Where a run stands in both texts, the first time in each, the second time in each and so on.
   */
  private List<Pair> ties() {
    Map<List<String>, List<Integer>> places = new HashMap<>();
    for (int j = 0; j + TIE <= b.size(); j++) {
      places.computeIfAbsent(b.subList(j, j + TIE), any -> new ArrayList<>(1)).add(j);
    }
    Map<List<String>, Integer> uses = new HashMap<>();
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i + TIE <= a.size(); i++) {
      List<String> run = a.subList(i, i + TIE);
      List<Integer> there = places.getOrDefault(run, List.of());
      int use = uses.merge(run, 1, Integer::sum) - 1;
      if (use < there.size()) {
        found.add(new Pair(i, there.get(use)));
      }
    }
    return inOrder(found);
  }

  /** The most of {@code ties}, which are in the order of the first text, that keep the order. */
  private static List<Pair> inOrder(List<Pair> ties) {
    int[] ends = new int[ties.size()];
    int[] before = new int[ties.size()];
    int length = 0;
    for (int i = 0; i < before.length; i++) {
      int at = place(ties, ends, length, ties.get(i).b);
      before[i] = at == 0 ? NONE : ends[at - 1];
      ends[at] = i;
      length = Math.max(length, at + 1);
    }
    List<Pair> chain = new ArrayList<>();
    for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = before[i]) {
      chain.add(ties.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** How many chains end before word {@code b} of the second text. */
  private static int place(List<Pair> ties, int[] ends, int length, int b) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (ties.get(ends[middle]).b < b) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Pairs the words between two places; of a stretch that is too long, those that go on a run. */
  private void compare(Pair from, Pair to) {
    if (isSmall(to.a - from.a, to.b - from.b)) {
      Table table = new Table(a.subList(from.a, to.a), b.subList(from.b, to.b));
      table.pairs().forEach(pair -> pairs.add(new Pair(from.a + pair.a, from.b + pair.b)));
      return;
    }
    int most = Math.min(to.a - from.a, to.b - from.b);
    for (int i = 0; i < most && a.get(from.a + i).equals(b.get(from.b + i)); i++) {
      pairs.add(new Pair(from.a + i, from.b + i));
    }
  }

  private static final class Table {
    private final List<String> a;
    private final List<String> b;

    /** The best score with the words at i and j paired, and of all words before i and j. */
    private final int[][] paired;

    private final int[][] best;

    Table(List<String> a, List<String> b) {
      this.a = a;
      this.b = b;
      paired = new int[a.size() + 1][b.size() + 1];
      best = new int[a.size() + 1][b.size() + 1];
      for (int i = 1; i <= a.size(); i++) {
        for (int j = 1; j <= b.size(); j++) {
          if (a.get(i - 1).equals(b.get(j - 1))) {
            paired[i][j] = WORD + Math.max(best[i - 1][j - 1], continued(i, j));
          }
          best[i][j] = Math.max(paired[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
        }
      }
    }

    private int continued(int i, int j) {
      return paired[i - 1][j - 1] == 0 ? 0 : paired[i - 1][j - 1] + RUN_BONUS;
    }

    /** The places of the paired words, in order. */
    List<Pair> pairs() {
      List<Pair> pairs = new ArrayList<>();
      int i = a.size();
      int j = b.size();
      boolean inRun = false;
      while (i > 0 && j > 0) {
        if (inRun || (paired[i][j] > 0 && paired[i][j] == best[i][j])) {
          pairs.add(new Pair(i - 1, j - 1));
          inRun = continued(i, j) > best[i - 1][j - 1];
          i--;
          j--;
        } else if (best[i - 1][j] >= best[i][j - 1]) {
          i--;
        } else {
          j--;
        }
      }
      Collections.reverse(pairs);
      return pairs;
    }
  }
}
