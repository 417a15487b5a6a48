package org.parallax.align.passage;

/**
 * What two sentences share, as sums of weights.
 *
 * @param sharedOfA of the terms of the first that stand in the second too; of a term that is only
 *     near one of the second, a part
 * @param sharedOfB the same for the second
 * @param a of all terms of the first
 * @param b of all terms of the second
 */
record Overlap(double sharedOfA, double sharedOfB, double a, double b) {
  /** Less shared weight than about this much is thin evidence. */
  private static final double THIN = 0.8;

  private static final double MUTUAL = 0.7;

  /** From here on two sentences say much the same; below, they are about the same thing. */
  private static final double ALIKE = 0.65;

  /** A sentence that has so many times the content of another, and all of it, says more. */
  private static final double MORE = 1.7;

  private static final double CONTAINED = 0.75;
  private static final double ALL = 0.97;

  /**
   * Strength in 0..1, to four decimals. The root of what is shared, because that is how people's
   * judgements of sentence pairs rise with it: half the scale is "about the same thing, details
   * differ".
   */
  double score() {
    return Math.round(Math.sqrt(share()) * 10_000) / 10_000.0;
  }

  private double share() {
    double shared = (sharedOfA + sharedOfB) / 2;
    if (shared <= 0) {
      return 0;
    }
    double mutual = Math.sqrt(coverA() * coverB());
    double within = Math.max(coverA(), coverB());
    return (MUTUAL * mutual + (1 - MUTUAL) * within) * shared / (shared + THIN);
  }

  private double coverA() {
    return sharedOfA / a;
  }

  private double coverB() {
    return sharedOfB / b;
  }

  /** How the sentences stand to each other, as far as shared terms tell. */
  Relation relation() {
    if (score() < ALIKE) {
      return Relation.RELATED;
    }
    if (Math.min(coverA(), coverB()) >= ALL) {
      return Relation.EQUAL;
    }
    if (a > MORE * b && coverB() >= CONTAINED) {
      return Relation.A_MORE_SPECIFIC;
    }
    if (b > MORE * a && coverA() >= CONTAINED) {
      return Relation.B_MORE_SPECIFIC;
    }
    return Relation.SIMILAR;
  }
}
