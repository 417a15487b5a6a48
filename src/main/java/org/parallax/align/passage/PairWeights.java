package org.parallax.align.passage;

/**
 * How much a term says about which sentences of two articles belong together: its own weight, less
 * the more of their sentences hold it. Depends on the two articles alone, so that the strength of a
 * pair is the same in whatever company it is compared.
 */
public final class PairWeights {
  /** Sentences assumed besides those at hand, so that very short articles are weighed alike. */
  private static final double ASSUMED = 20;

  private static final double RAREST = 1.5;

  private final TermCounts a;
  private final TermCounts b;
  private final double[] rarity;

  /** Counts the terms of both articles. */
  public PairWeights(Witness a, Witness b) {
    this.a = TermCounts.of(a);
    this.b = TermCounts.of(b);
    int lines = a.lines().size() + b.lines().size();
    double sentences = ASSUMED + lines;
    double whole = Math.log(sentences / RAREST);
    rarity = new double[Math.max(2, lines + 1)];
    for (int found = 0; found < rarity.length; found++) {
      rarity[found] = Math.log(sentences / (found + 0.5)) / whole;
    }
  }

  /** The weight of a term of the two articles. */
  public double of(Term term) {
    return of(term.key(), term.weight());
  }

  /**
   * The weight of a term of the two articles.
   *
   * @param plain its own weight
   */
  public double of(String key, double plain) {
    return plain * rarity[Math.max(1, a.of(key) + b.of(key))];
  }
}
