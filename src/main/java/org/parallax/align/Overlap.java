package org.parallax.align;

/**
 * What two sentences share, as sums of weights.
 *
 * @param shared of the terms in both
 * @param a of all terms of the first
 * @param b of all terms of the second
 */
record Overlap(double shared, double a, double b) {
  /** Less shared weight than about this much is thin evidence. */
  private static final double THIN = 0.8;

  private static final double MUTUAL = 0.7;
  private static final double ALIKE = 0.5;
  private static final double MORE = 1.7;

  /** Strength in 0..1, to four decimals. */
  double score() {
    return Math.round(exactScore() * 10_000) / 10_000.0;
  }

  private double exactScore() {
    if (shared <= 0) {
      return 0;
    }
    double coverA = shared / a;
    double coverB = shared / b;
    double mutual = Math.sqrt(coverA * coverB);
    double within = Math.max(coverA, coverB);
    return (MUTUAL * mutual + (1 - MUTUAL) * within) * shared / (shared + THIN);
  }

  /** How the sentences stand to each other, as far as shared terms tell. */
  Relation relation() {
    if (score() < ALIKE) {
      return Relation.RELATED;
    }
    if (a > MORE * b) {
      return Relation.A_MORE_SPECIFIC;
    }
    if (b > MORE * a) {
      return Relation.B_MORE_SPECIFIC;
    }
    return Relation.SIMILAR;
  }
}
