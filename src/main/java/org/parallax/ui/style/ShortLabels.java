package org.parallax.ui.style;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts as much of what long readings begin with in common as need be, so that what tells them apart
 * is seen.
 */
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
    return IntStream.rangeClosed(1, shared)
        .mapToObj(count -> without(count, words))
        .filter(cut -> cut.stream().allMatch(label -> label.length() <= room))
        .findFirst()
        .orElseGet(() -> shared == 0 ? labels : without(shared, words));
  }

  private static List<String> without(int count, List<String[]> words) {
    return words.stream()
        .map(each -> "… " + String.join(" ", Arrays.copyOfRange(each, count, each.length)))
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
