package org.parallax.mention;

import java.time.LocalDate;

/**
 * Calendar days, both ends included.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(LocalDate from, LocalDate to) {
  /**
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Days %s..%s: the last must not precede the first".formatted(from, to));
    }
  }

  /** Whether every day of {@code other} is one of these. */
  public boolean encloses(DateRange other) {
    return !from.isAfter(other.from) && !to.isBefore(other.to);
  }

  /** Whether some day is in both. */
  public boolean overlaps(DateRange other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
