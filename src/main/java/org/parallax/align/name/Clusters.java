package org.parallax.align.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups things by how alike they are on average (average linkage; R. Sokal, C. Michener, 1958):
 * the two groups most alike are joined first, and so on while any two are alike enough. Takes time
 * and space quadratic in their number, with a small factor.
 */
final class Clusters {
  private final double[][] sums;
  private final int[] best;
  private final List<List<Integer>> groups = new ArrayList<>();

  /**
   * @param likeness of every two things; symmetric
   */
  Clusters(double[][] likeness) {
    int size = likeness.length;
    sums = new double[size][];
    best = new int[size];
    for (int i = 0; i < size; i++) {
      sums[i] = likeness[i].clone();
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (int i = 0; i < size; i++) {
      best[i] = partner(i);
    }
  }

  /**
   * The groups in which no two are as alike as {@code least}; each in order, and by their first.
   */
  List<List<Integer>> atLeast(double least) {
    for (int i = closest(); i >= 0 && average(i, best[i]) >= least; i = closest()) {
      join(Math.min(i, best[i]), Math.max(i, best[i]));
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .toList();
  }

  /** The first of the groups that are most alike their partner; −1 if there is but one group. */
  private int closest() {
    int found = -1;
    for (int i = 0; i < best.length; i++) {
      if (!groups.get(i).isEmpty() && best[i] >= 0) {
        if (found < 0 || average(i, best[i]) > average(found, best[found])) {
          found = i;
        }
      }
    }
    return found;
  }

  private int partner(int i) {
    int found = -1;
    for (int j = 0; j < best.length; j++) {
      if (j != i && !groups.get(j).isEmpty() && (found < 0 || average(i, j) > average(i, found))) {
        found = j;
      }
    }
    return found;
  }

  private double average(int i, int j) {
    return sums[i][j] / ((double) groups.get(i).size() * groups.get(j).size());
  }

  private void join(int kept, int gone) {
    groups.get(kept).addAll(groups.get(gone));
    groups.get(gone).clear();
    for (int k = 0; k < best.length; k++) {
      sums[kept][k] += sums[gone][k];
      sums[k][kept] = sums[kept][k];
    }
    best[kept] = partner(kept);
    for (int k = 0; k < best.length; k++) {
      if (k != kept && !groups.get(k).isEmpty()) {
        if (best[k] == kept || best[k] == gone) {
          best[k] = partner(k);
        } else if (best[k] < 0 || average(k, kept) > average(k, best[k])) {
          best[k] = kept;
        }
      }
    }
  }
}
