package org.parallax.finding;

/**
 * What tells one finding from another: the same articles give the same id on every machine.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record FindingId(String value) implements Comparable<FindingId> {
  @Override
  public int compareTo(FindingId other) {
    return value.compareTo(other.value);
  }
}
