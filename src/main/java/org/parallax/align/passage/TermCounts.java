package org.parallax.align.passage;

import java.util.HashMap;
import java.util.Map;

/**
 * How many sentences of an article hold each of its terms.
 *
 * @param holders by the key of the term
 */
record TermCounts(Map<String, Integer> holders) {
  /** Those of {@code witness}; worked out once. */
  static TermCounts of(Witness witness) {
    return witness.derived(TermCounts.class, TermCounts::count);
  }

  private static TermCounts count(Witness witness) {
    Map<String, Integer> holders = new HashMap<>();
    for (Line line : witness.lines()) {
      for (Term term : line.terms()) {
        holders.merge(term.key(), 1, Integer::sum);
      }
    }
    return new TermCounts(holders);
  }

  /** How many sentences hold {@code key}; 0 if none does. */
  int of(String key) {
    return holders.getOrDefault(key, 0);
  }
}
