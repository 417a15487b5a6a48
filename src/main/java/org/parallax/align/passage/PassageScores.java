package org.parallax.align.passage;

import java.util.Arrays;
import java.util.List;

/** How strongly the sentences of two articles are aligned, by their numbers. */
public final class PassageScores {
  private final long[] pairs;
  private final double[] scores;

  /**
   * @param passages in the order of the first article and then of the second, each pair once
   */
  public PassageScores(Witness a, Witness b, List<Alignment> passages) {
    pairs = new long[passages.size()];
    scores = new double[passages.size()];
    for (int i = 0; i < pairs.length; i++) {
      Alignment passage = passages.get(i);
      pairs[i] = pair(sentence(a, passage.a()), sentence(b, passage.b()));
      scores[i] = passage.score();
    }
  }

  private static int sentence(Witness witness, Passage passage) {
    return witness.text().sentenceAt(passage.span().start()).orElseThrow().index();
  }

  private static long pair(int left, int right) {
    return (long) left << Integer.SIZE | right;
  }

  /** The score of two sentences in 0..1; 0 where they are not aligned. */
  public double of(int left, int right) {
    int at = Arrays.binarySearch(pairs, pair(left, right));
    return at < 0 ? 0 : scores[at];
  }
}
