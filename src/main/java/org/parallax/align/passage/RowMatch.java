package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parallax.align.passage.TermTable.Neighbour;
import org.parallax.align.passage.TermTable.Row;

/** A sentence of the first article, held against sentences of the second. */
final class RowMatch {
  private static final int ABSENT = -1;

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.near().nearness())
          .thenComparing(candidate -> candidate.near().order());

  private final TermTable table;
  private final int[] places;
  private Row row = Row.EMPTY;

  /** A term of the second sentence that may stand for one of the first. */
  private record Candidate(Neighbour near, int placeInB) {}

  RowMatch(TermTable table) {
    this.table = table;
    places = new int[table.size()];
    Arrays.fill(places, ABSENT);
  }

  /** Takes up another sentence of the first article. */
  void take(Row next) {
    for (int i = 0; i < row.size(); i++) {
      places[row.term(i)] = ABSENT;
    }
    row = next;
    for (int i = 0; i < row.size(); i++) {
      places[row.term(i)] = i;
    }
  }

  /** What it shares with a sentence of the second article; a term stands for one other at most. */
  Overlap with(Row other) {
    boolean[] taken = new boolean[row.size()];
    List<Candidate> candidates = new ArrayList<>(0);
    double ofA = 0;
    double ofB = 0;
    for (int j = 0; j < other.size(); j++) {
      int term = other.term(j);
      int place = places[term];
      if (place != ABSENT) {
        taken[place] = true;
        ofA += row.weight(place);
        ofB += other.weight(j);
      } else {
        for (Neighbour near : table.neighbours(term)) {
          if (places[near.term()] != ABSENT) {
            candidates.add(new Candidate(near, j));
          }
        }
      }
    }
    boolean[] takenInB = new boolean[other.size()];
    candidates.sort(NEAREST_FIRST);
    for (Candidate candidate : candidates) {
      int place = places[candidate.near().term()];
      if (!taken[place] && !takenInB[candidate.placeInB()]) {
        taken[place] = true;
        takenInB[candidate.placeInB()] = true;
        ofA += candidate.near().nearness() * row.weight(place);
        ofB += candidate.near().nearness() * other.weight(candidate.placeInB());
      }
    }
    return new Overlap(ofA, ofB, row.whole(), other.whole());
  }
}
