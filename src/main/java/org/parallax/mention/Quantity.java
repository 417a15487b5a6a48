package org.parallax.mention;

import java.util.Optional;
import org.parallax.text.Span;

/**
 * A number of something.
 *
 * @param at the number with its hedge-free unit or counted noun
 * @param measure its value
 * @param of the counted noun phrase as it stands in the text
 */
public record Quantity(Locus at, Measure measure, Optional<Reference> of) implements Mention {
  @Override
  public Quantity with(Span ends) {
    return new Quantity(at.with(ends), measure, of);
  }

  /** By its place alone, which tells nearly any two apart: mentions are looked up very often. */
  @Override
  public int hashCode() {
    return at.hashCode();
  }
}
