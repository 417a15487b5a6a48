package org.parallax.align;

import java.util.HashMap;
import java.util.Map;
import org.parallax.mention.Mention;
import org.parallax.text.Span;

/** The content of the sentence around a mention, without its own number or day; nearer is more. */
final class Surroundings {
  /** At this many characters away a term says half as much. */
  private static final double HALF = 40;

  private static final double THIN = 0.4;

  private final Map<String, Double> weights = new HashMap<>();
  private double whole;

  private Surroundings() {}

  static Surroundings of(Witness witness, Mention mention, PairWeights pair) {
    Surroundings found = new Surroundings();
    for (Term term : witness.lines().get(mention.at().sentence()).terms()) {
      if (!isOwnValue(term, mention)) {
        double weight = pair.of(term) / (1 + gap(term.span(), mention.span()) / HALF);
        found.weights.put(term.key(), weight);
        found.whole += weight;
      }
    }
    return found;
  }

  private static boolean isOwnValue(Term term, Mention mention) {
    char first = term.key().charAt(0);
    return (first == '#' || first == '@') && term.span().overlaps(mention.span());
  }

  private static double gap(Span term, Span mention) {
    return Math.max(0, Math.max(term.start() - mention.end(), mention.start() - term.end()));
  }

  /** How much two surroundings share, in 0..1. */
  double likeness(Surroundings other) {
    double shared = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      Double there = other.weights.get(term.getKey());
      if (there != null) {
        shared += Math.min(term.getValue(), there);
      }
    }
    if (shared == 0) {
      return 0;
    }
    double smaller = Math.min(whole, other.whole);
    double both = Math.sqrt(whole * other.whole);
    return Math.min(1, (shared / smaller + shared / both) / 2) * shared / (shared + THIN);
  }
}
