package org.parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a text of one article shares with a text of another, word by word: the same words, and words
 * near in meaning. Each word stands for one at most.
 *
 * @param tied the words that have a counterpart, in the order of the first text
 * @param share of the content of the terser text, in 0..1
 * @param ofBoth of the content of both texts, in 0..1
 */
public record SharedContent(List<Tie> tied, double share, double ofBoth) {
  /**
   * A word and its counterpart.
   *
   * @param a its number in the first text
   * @param b the number of its counterpart in the second
   */
  public record Tie(int a, int b) {}

  public SharedContent {
    tied = List.copyOf(tied);
  }

  /** How many words have a counterpart. */
  public int ties() {
    return tied.size();
  }

  /** How many counterparts stand in one order in both, at the most. */
  public int inOrder() {
    int[] longest = new int[tied.size()];
    int most = 0;
    for (int i = 0; i < longest.length; i++) {
      longest[i] = 1;
      for (int j = 0; j < i; j++) {
        if (tied.get(j).b() < tied.get(i).b()) {
          longest[i] = Math.max(longest[i], longest[j] + 1);
        }
      }
      most = Math.max(most, longest[i]);
    }
    return most;
  }

  /**
   * Compares two texts by the keys of their words.
   *
   * @param a of the earlier article of the pairing
   * @param b of the later
   */
  public static SharedContent of(Pairing pairing, List<String> a, List<String> b) {
    boolean[] taken = new boolean[b.size()];
    List<Tie> tied = new ArrayList<>();
    double shared = 0;
    for (int i = 0; i < a.size(); i++) {
      ToDoubleFunction<String> nearness = pairing.nearness(a.get(i));
      int best = -1;
      double nearest = 0;
      for (int j = 0; j < taken.length; j++) {
        double near = taken[j] ? 0 : nearness.applyAsDouble(b.get(j));
        if (near > nearest) {
          best = j;
          nearest = near;
        }
      }
      if (best >= 0) {
        taken[best] = true;
        tied.add(new Tie(i, best));
        shared += nearest * Math.min(pairing.telling(a.get(i)), pairing.telling(b.get(best)));
      }
    }
    double ofA = weight(pairing, a);
    double ofB = weight(pairing, b);
    double least = Math.max(0.01, Math.min(ofA, ofB));
    return new SharedContent(
        tied, Math.min(1, shared / least), Math.min(1, 2 * shared / Math.max(0.01, ofA + ofB)));
  }

  private static double weight(Pairing pairing, List<String> keys) {
    return keys.stream().mapToDouble(pairing::telling).sum();
  }
}
