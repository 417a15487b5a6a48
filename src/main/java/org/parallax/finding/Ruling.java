package org.parallax.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Readings of one thing that all stand to each other in the same way.
 *
 * @param verdict how
 * @param readings at least two
 * @param certainty the least of any two of them
 * @param rule the rule of the least certain two
 */
public record Ruling<R>(Verdict verdict, List<R> readings, double certainty, String rule) {
  public Ruling {
    readings = List.copyOf(readings);
  }

  /**
   * Sorts readings into sets in which every two differ, and sets in which every two are compatible,
   * so that a finding's verdict holds between any two of its sides. Every pair that is related
   * stands in one of them.
   *
   * @param readings the weightiest first
   */
  public static <R> List<Ruling<R>> of(
      List<R> readings, BiFunction<R, R, Relationship> relationship) {
    List<Ruling<R>> found = new ArrayList<>();
    Table<R> table = new Table<>(readings, relationship);
    found.addAll(table.cliques(Verdict.DIFFER));
    found.addAll(table.cliques(Verdict.COMPATIBLE));
    return found;
  }

  private static final class Table<R> {
    private final List<R> readings;
    private final Relationship[][] cells;

    Table(List<R> readings, BiFunction<R, R, Relationship> relationship) {
      this.readings = readings;
      int size = readings.size();
      cells = new Relationship[size][size];
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          cells[i][j] = relationship.apply(readings.get(i), readings.get(j));
          cells[j][i] = cells[i][j];
        }
      }
    }

    List<Ruling<R>> cliques(Verdict verdict) {
      List<Ruling<R>> found = new ArrayList<>();
      boolean[][] covered = new boolean[readings.size()][readings.size()];
      for (int i = 0; i < readings.size(); i++) {
        for (int j = i + 1; j < readings.size(); j++) {
          if (cells[i][j].verdict() == verdict && !covered[i][j]) {
            found.add(ruling(verdict, grown(verdict, i, j), covered));
          }
        }
      }
      return found;
    }

    private BitSet grown(Verdict verdict, int i, int j) {
      BitSet members = new BitSet();
      members.set(i);
      members.set(j);
      for (int k = 0; k < readings.size(); k++) {
        int candidate = k;
        if (!members.get(k)
            && members.stream().allMatch(m -> cells[m][candidate].verdict() == verdict)) {
          members.set(k);
        }
      }
      return members;
    }

    private Ruling<R> ruling(Verdict verdict, BitSet members, boolean[][] covered) {
      int[] chosen = members.stream().toArray();
      Relationship least = cells[chosen[0]][chosen[1]];
      for (int i : chosen) {
        for (int j : chosen) {
          if (i < j) {
            covered[i][j] = true;
            least = cells[i][j].certainty() < least.certainty() ? cells[i][j] : least;
          }
        }
      }
      List<R> chosenReadings = members.stream().mapToObj(readings::get).toList();
      return new Ruling<>(verdict, chosenReadings, least.certainty(), least.rule());
    }
  }
}
