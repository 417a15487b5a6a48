package org.parallax.align;

import java.util.ArrayList;
import java.util.List;
import org.parallax.mention.Mention;
import org.parallax.text.Span;

/** The content of the sentence around a mention, without its own words; nearer is more. */
final class Surroundings {
  /** At this many characters away a term says half as much. */
  private static final double HALF = 24;

  /** A comma or another break counts as this many characters. */
  private static final int BREAK = 18;

  private static final String BREAKS = ",;:—–()“”\"";

  /** Shared content of this weight is half of full likeness. */
  private static final double HALF_LIKE = 0.9;

  private final List<Term> terms;
  private final double[] nearness;

  private Surroundings(List<Term> terms, double[] nearness) {
    this.terms = List.copyOf(terms);
    this.nearness = nearness;
  }

  static Surroundings of(Witness witness, Mention mention) {
    List<Term> terms = new ArrayList<>();
    for (Term term : witness.lines().get(mention.at().sentence()).terms()) {
      if (!term.span().overlaps(mention.span())) {
        terms.add(term);
      }
    }
    double[] nearness = new double[terms.size()];
    String text = witness.article().text().value();
    for (int i = 0; i < nearness.length; i++) {
      nearness[i] = 1 / (1 + gap(text, terms.get(i).span(), mention.span()) / HALF);
    }
    return new Surroundings(terms, nearness);
  }

  private static double gap(String text, Span term, Span mention) {
    int from = Math.min(term.end(), mention.end());
    int to = Math.max(term.start(), mention.start());
    double gap = 0;
    for (int i = from; i < to; i++) {
      gap += BREAKS.indexOf(text.charAt(i)) >= 0 ? BREAK : 1;
    }
    return gap;
  }

  /** How much two surroundings share, in 0..1. */
  double likeness(Surroundings other, PairWeights weights) {
    double shared = 0;
    for (int i = 0; i < nearness.length; i++) {
      for (int j = 0; j < other.nearness.length; j++) {
        if (terms.get(i).key().equals(other.terms.get(j).key())) {
          shared += weights.of(terms.get(i)) * Math.min(nearness[i], other.nearness[j]);
        }
      }
    }
    return shared / (shared + HALF_LIKE);
  }
}
