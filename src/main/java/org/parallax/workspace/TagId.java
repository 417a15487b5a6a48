package org.parallax.workspace;

/**
 * What tells one tag of a codebook from another, whatever it is called.
 *
 * @param value letters, digits and hyphens
 */
public record TagId(String value) implements Comparable<TagId> {
  @Override
  public int compareTo(TagId other) {
    return value.compareTo(other.value);
  }
}
