package org.parallax.ui.overlap;

/**
 * How much two reports share, as parts of the shorter one.
 *
 * @param substance what stands in passages about the same thing, in 0..1 of its characters
 * @param verbatim what stands in runs of words both have, in 0..1 of its words
 */
record Share(double substance, double verbatim) {
  /** Whether they share anything worth a figure. */
  boolean isAny() {
    return substance >= 0.005 || verbatim >= 0.005;
  }
}
