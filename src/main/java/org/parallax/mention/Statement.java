package org.parallax.mention;

import java.util.Optional;
import org.parallax.text.Span;

/**
 * Something asserted of somebody.
 *
 * @param at the clause
 * @param parts what is said of whom
 * @param stance whether it is affirmed, how sure, and on whose word
 */
public record Statement(Locus at, Parts parts, Stance stance) implements Mention {
  /**
   * A clause taken apart. What is neither subject, predicate nor doer is what is done it to.
   *
   * @param subject who or what it is about
   * @param predicate the verbs; named by the base form of the last, with its particle
   * @param doer who does it: the subject, or with a passive verb whom "by" names; absent when a
   *     passive clause does not tell
   */
  public record Parts(Reference subject, Reference predicate, Optional<Reference> doer) {}

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

  /** Who or what it is about. */
  public String subject() {
    return parts.subject().name();
  }

  /** The verb in its base form, with a particle that changes its sense. */
  public String predicate() {
    return parts.predicate().name();
  }

  @Override
  public Statement with(Span ends) {
    return new Statement(at.with(ends), parts, stance);
  }

  /** By its place alone, which tells nearly any two apart: mentions are looked up very often. */
  @Override
  public int hashCode() {
    return at.hashCode();
  }
}
