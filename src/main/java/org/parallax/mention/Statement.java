package org.parallax.mention;

import java.util.Optional;

/**
 * Something asserted of somebody.
 *
 * @param at the clause
 * @param subject who or what it is about
 * @param predicate the verb in its base form, with a particle or complement that changes its sense
 * @param stance whether it is affirmed, how sure, and on whose word
 */
public record Statement(Locus at, String subject, String predicate, Stance stance)
    implements Mention {
  /**
   * How a statement is put.
   *
   * @param polarity affirmed or denied
   * @param certainty how sure the report makes it
   * @param source who is named for it, where somebody is
   */
  public record Stance(Polarity polarity, Certainty certainty, Optional<String> source) {}

  /** Whether a statement is affirmed or denied. */
  public enum Polarity {
    AFFIRMED,
    DENIED
  }

  /** How sure a report makes a statement. */
  public enum Certainty {
    FACT,
    EXPECTED,
    POSSIBLE,
    ALLEGED
  }
}
