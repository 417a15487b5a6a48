package org.parallax.align.quote;

import java.util.List;
import org.parallax.align.word.WordWeights;

/**
 * How two renderings of an utterance stand to each other, word by word.
 *
 * @param common how many words both have, in order
 * @param longestRun the longest run of words both have
 * @param content how many words of that run carry content
 * @param contained whether one is a part of the other, without a gap
 */
public record Rendering(int common, int longestRun, int content, boolean contained) {
  /** Compares two lists of words. */
  public static Rendering of(List<String> a, List<String> b) {
    int[] subsequence = new int[b.size() + 1];
    int[] runs = new int[b.size() + 1];
    int longest = 0;
    int end = 0;
    for (int i = 0; i < a.size(); i++) {
      int[] nextSubsequence = new int[b.size() + 1];
      int[] nextRuns = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        if (a.get(i).equals(b.get(j))) {
          nextSubsequence[j + 1] = subsequence[j] + 1;
          nextRuns[j + 1] = runs[j] + 1;
          if (nextRuns[j + 1] > longest) {
            longest = nextRuns[j + 1];
            end = i + 1;
          }
        } else {
          nextSubsequence[j + 1] = Math.max(nextSubsequence[j], subsequence[j + 1]);
        }
      }
      subsequence = nextSubsequence;
      runs = nextRuns;
    }
    long content =
        a.subList(end - longest, end).stream().filter(word -> !WordWeights.isEmpty(word)).count();
    boolean contained = longest == Math.min(a.size(), b.size());
    return new Rendering(subsequence[b.size()], longest, (int) content, contained);
  }
}
