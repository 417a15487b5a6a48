package org.parallax.align;

import java.util.HashMap;
import java.util.Map;

/**
 * How much a term says about which sentences of two articles belong together: its own weight, less
 * the more of their sentences hold it. Depends on the two articles alone, so that the strength of a
 * pair is the same in whatever company it is compared.
 */
final class PairWeights {
  /** Sentences assumed besides those at hand, so that very short articles are weighed alike. */
  private static final double ASSUMED = 20;

  private static final double RAREST = 1.5;

  private final Map<String, Integer> holders = new HashMap<>();
  private final double sentences;

  PairWeights(Witness a, Witness b) {
    sentences = ASSUMED + a.lines().size() + b.lines().size();
    count(a);
    count(b);
  }

  private void count(Witness witness) {
    for (Line line : witness.lines()) {
      for (Term term : line.terms()) {
        holders.merge(term.key(), 1, Integer::sum);
      }
    }
  }

  /** The weight of a term of the two articles. */
  double of(Term term) {
    int found = holders.getOrDefault(term.key(), 1);
    double rarity = Math.log(sentences / (found + 0.5)) / Math.log(sentences / RAREST);
    return term.weight() * rarity;
  }
}
