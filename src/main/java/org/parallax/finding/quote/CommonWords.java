package org.parallax.finding.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words two texts have in common in the same order, as few broken runs as can be. */
final class CommonWords {
  /** What a word adds that goes on a run, in tenths of a word. */
  private static final int RUN_BONUS = 5;

  private static final int WORD = 10;

  private final List<String> a;
  private final List<String> b;

  /** The best score with the words at i and j paired, and of all words before i and j. */
  private final int[][] paired;

  private final int[][] best;

  CommonWords(List<String> a, List<String> b) {
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
  List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    int i = a.size();
    int j = b.size();
    boolean inRun = false;
    while (i > 0 && j > 0) {
      if (inRun || (paired[i][j] > 0 && paired[i][j] == best[i][j])) {
        pairs.add(new int[] {i - 1, j - 1});
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
