package org.parallax.finding;

/**
 * How two readings of one thing stand to each other.
 *
 * @param verdict {@link Verdict#DIFFER} or {@link Verdict#COMPATIBLE}; {@link Verdict#ONLY} where
 *     they have nothing to do with each other
 * @param certainty how sure that is if both are about the same thing, in 0..1
 * @param rule the rule in a few words, such as "the numbers exclude each other"
 */
public record Relationship(Verdict verdict, double certainty, String rule) {
  /** They have nothing to do with each other. */
  public static final Relationship NONE = new Relationship(Verdict.ONLY, 0, "");

  /**
   * They exclude each other.
   *
   * @param certainty in 0..1
   */
  public static Relationship differ(double certainty, String rule) {
    return new Relationship(Verdict.DIFFER, certainty, rule);
  }

  /**
   * Both can be true.
   *
   * @param certainty in 0..1
   */
  public static Relationship compatible(double certainty, String rule) {
    return new Relationship(Verdict.COMPATIBLE, certainty, rule);
  }
}
