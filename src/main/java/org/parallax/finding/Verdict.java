package org.parallax.finding;

/** How the readings of a finding stand to each other. */
public enum Verdict {
  /** They can't all be true of the same thing, or render the same words or name differently. */
  DIFFER,
  /** The words differ and can both be true. */
  COMPATIBLE,
  /** Two or more articles give the same reading. */
  AGREE,
  /** One article alone has it, though others cover the event. */
  ONLY
}
