package org.parallax.mention;

import java.util.Optional;
import org.parallax.text.Span;

/**
 * An office or function that is given to a person.
 *
 * @param at the words of the title
 * @param office the office with its rank words, without country or body: {@code Deputy Foreign
 *     Minister}
 * @param of the country or body it belongs to, in its plain form: {@code Russia}
 * @param person who bears it
 */
public record Title(Locus at, String office, Optional<String> of, Optional<Reference> person)
    implements Mention {
  @Override
  public Title with(Span ends) {
    return new Title(at.with(ends), office, of, person);
  }

  /** By its place alone, which tells nearly any two apart: mentions are looked up very often. */
  @Override
  public int hashCode() {
    return at.hashCode();
  }
}
