package org.parallax.align;

import java.util.List;

/**
 * What a text of one article shares with a text of another, word by word: the same words, and words
 * near in meaning. Each word stands for one at most.
 *
 * @param ties how many words have a counterpart
 * @param share of the content of the terser text, in 0..1
 * @param ofBoth of the content of both texts, in 0..1
 */
record SharedContent(int ties, double share, double ofBoth) {
  /**
   * Compares two texts by the keys of their words.
   *
   * @param a of the earlier article of the pairing
   * @param b of the later
   */
  static SharedContent of(Pairing pairing, List<String> a, List<String> b) {
    boolean[] taken = new boolean[b.size()];
    int ties = 0;
    double shared = 0;
    for (String mine : a) {
      int best = -1;
      double nearest = 0;
      for (int j = 0; j < taken.length; j++) {
        double nearness = taken[j] ? 0 : pairing.nearness(mine, b.get(j));
        if (nearness > nearest) {
          best = j;
          nearest = nearness;
        }
      }
      if (best >= 0) {
        taken[best] = true;
        ties++;
        shared += nearest * Math.min(pairing.telling(mine), pairing.telling(b.get(best)));
      }
    }
    double ofA = weight(pairing, a);
    double ofB = weight(pairing, b);
    double least = Math.max(0.01, Math.min(ofA, ofB));
    return new SharedContent(
        ties, Math.min(1, shared / least), Math.min(1, 2 * shared / Math.max(0.01, ofA + ofB)));
  }

  private static double weight(Pairing pairing, List<String> keys) {
    return keys.stream().mapToDouble(pairing::telling).sum();
  }
}
