package org.parallax.mention;

import java.util.Optional;

/**
 * A number of something.
 *
 * @param at the number with its hedge-free unit or counted noun
 * @param measure its value
 * @param of the counted noun phrase as it stands in the text
 */
public record Quantity(Locus at, Measure measure, Optional<Reference> of) implements Mention {
  /** By its place alone, which tells nearly any two apart: mentions are looked up very often. */
  @Override
  public int hashCode() {
    return at.hashCode();
  }
}
