package org.parallax.align.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.parallax.align.passage.Witness;

/**
 * Tells which articles are about the same event. Articles of two events that are alike, two
 * earthquakes or two trials, share many words; they are told apart because articles of one event
 * share still more, above all names and numbers.
 */
public final class Kinship {
  /** Up to this many articles a person has put together by hand: all are held together. */
  private static final int BY_HAND = 12;

  /**
   * Groups whose articles are less alike than this on average are two events. Lies in the middle of
   * the range (.10 to .15) in which the stories of ECB+ fall into their events.
   */
  private static final double LEAST = 0.11;

  /** An article is held against so many of its event, those most like it first. */
  private static final int MOST_KIN = 24;

  private Kinship() {}

  /**
   * Two articles that belong together.
   *
   * @param a the place of the earlier among the witnesses
   * @param b the place of the later
   */
  public record Kin(int a, int b) implements Comparable<Kin> {
    @Override
    public int compareTo(Kin other) {
      return Comparator.comparingInt(Kin::a).thenComparingInt(Kin::b).compare(this, other);
    }
  }

  /** Every two articles about the same event, in order. */
  public static List<Kin> of(List<Witness> witnesses) {
    if (witnesses.size() <= BY_HAND) {
      return all(witnesses.size());
    }
    double[][] likeness = Profiles.of(witnesses).likeness();
    TreeSet<Kin> found = new TreeSet<>();
    for (List<Integer> event : new Clusters(likeness).atLeast(LEAST)) {
      for (int article : event) {
        nearest(article, event, likeness)
            .forEach(
                other -> found.add(new Kin(Math.min(article, other), Math.max(article, other))));
      }
    }
    return List.copyOf(found);
  }

  private static List<Kin> all(int size) {
    List<Kin> found = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        found.add(new Kin(a, b));
      }
    }
    return found;
  }

  private static List<Integer> nearest(int article, List<Integer> event, double[][] likeness) {
    return event.stream()
        .filter(other -> other != article)
        .sorted(Comparator.comparingDouble(other -> -likeness[article][other]))
        .limit(MOST_KIN)
        .toList();
  }
}
