package org.parallax.ui.style;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts what long readings begin with in common, so that what tells them apart is seen. */
public final class ShortLabels {
  private ShortLabels() {}

  /**
   * The labels in the same order; none is left without a word.
   *
   * @param room how many units can be seen: labels that all have no more are shown whole
   */
  public static List<String> of(List<String> labels, int room) {
    if (labels.size() < 2 || labels.stream().allMatch(label -> label.length() <= room)) {
      return labels;
    }
    List<String[]> words = labels.stream().map(label -> label.split(" ", -1)).toList();
    int shared = shared(words);
    return shared == 0
        ? labels
        : words.stream()
            .map(each -> "… " + String.join(" ", Arrays.copyOfRange(each, shared, each.length)))
            .toList();
  }

  private static int shared(List<String[]> words) {
    String[] first = words.get(0);
    int most = words.stream().mapToInt(each -> each.length - 1).min().orElse(0);
    return (int)
        IntStream.range(0, most)
            .takeWhile(i -> words.stream().allMatch(each -> each[i].equals(first[i])))
            .count();
  }
}
