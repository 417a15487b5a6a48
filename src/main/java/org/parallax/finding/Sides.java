package org.parallax.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.parallax.mention.Mention;

/**
 * Puts readings together that make one side: "240,000" and "about a quarter of a million" against
 * "420,000".
 */
final class Sides {
  private Sides() {}

  /**
   * Joins readings that are compatible with each other and stand to every other reading alike.
   *
   * @param readings mentions that say the same, the weightiest reading first
   * @return the joined readings, in the order of their first
   */
  static <M extends Mention> List<List<M>> joined(
      List<List<M>> readings, BiFunction<List<M>, List<M>, Relationship> relationship) {
    Verdict[][] verdicts = verdicts(readings, relationship);
    List<List<M>> joined = new ArrayList<>();
    boolean[] taken = new boolean[readings.size()];
    for (int i = 0; i < readings.size(); i++) {
      if (taken[i]) {
        continue;
      }
      List<M> side = new ArrayList<>(readings.get(i));
      for (int j = i + 1; j < readings.size(); j++) {
        if (!taken[j] && verdicts[i][j] == Verdict.COMPATIBLE && isAlike(verdicts, i, j)) {
          side.addAll(readings.get(j));
          taken[j] = true;
        }
      }
      joined.add(List.copyOf(side));
    }
    return joined;
  }

  private static boolean isAlike(Verdict[][] verdicts, int i, int j) {
    for (int k = 0; k < verdicts.length; k++) {
      if (k != i && k != j && verdicts[i][k] != verdicts[j][k]) {
        return false;
      }
    }
    return true;
  }

  private static <M extends Mention> Verdict[][] verdicts(
      List<List<M>> readings, BiFunction<List<M>, List<M>, Relationship> relationship) {
    int size = readings.size();
    Verdict[][] verdicts = new Verdict[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        verdicts[i][j] = relationship.apply(readings.get(i), readings.get(j)).verdict();
        verdicts[j][i] = verdicts[i][j];
      }
    }
    return verdicts;
  }
}
