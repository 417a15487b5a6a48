package org.parallax.mention;

import org.parallax.text.Span;

/**
 * A proper name.
 *
 * @param at the words
 * @param category what bears the name
 * @param canonical the fullest form of the name in this article
 */
public record Name(Locus at, Category category, String canonical) implements Mention {
  /** What bears a name. An event is a named meeting, treaty or programme. */
  public enum Category {
    PERSON,
    ORGANIZATION,
    PLACE,
    EVENT
  }

  @Override
  public Name with(Span ends) {
    return new Name(at.with(ends), category, canonical);
  }

  /** By its place alone, which tells nearly any two apart: mentions are looked up very often. */
  @Override
  public int hashCode() {
    return at.hashCode();
  }
}
