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
  /** Compares two lists of words; of very long ones, only where runs of them are the same. */
  public static Rendering of(List<String> a, List<String> b) {
    return CommonWords.isSmall(a.size(), b.size()) ? ofAll(a, b) : ofRuns(a, b);
  }

  private static Rendering ofRuns(List<String> a, List<String> b) {
    List<CommonWords.Pair> pairs = CommonWords.of(a, b);
    int longest = 0;
    int end = 0;
    int run = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean goesOn =
          i > 0
              && pairs.get(i).a() == pairs.get(i - 1).a() + 1
              && pairs.get(i).b() == pairs.get(i - 1).b() + 1;
      run = goesOn ? run + 1 : 1;
      if (run > longest) {
        longest = run;
        end = pairs.get(i).a() + 1;
      }
    }
    return new Rendering(
        pairs.size(),
        longest,
        content(a.subList(end - longest, end)),
        longest == Math.min(a.size(), b.size()));
  }

  private static int content(List<String> run) {
    return (int) run.stream().filter(word -> !WordWeights.isEmpty(word)).count();
  }

  private static Rendering ofAll(List<String> a, List<String> b) {
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
    return new Rendering(
        subsequence[b.size()],
        longest,
        content(a.subList(end - longest, end)),
        longest == Math.min(a.size(), b.size()));
  }
}
