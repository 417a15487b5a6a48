package org.parallax.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The values a number can stand for, both ends included.
 *
 * @param low the least; absent when the words set no lower bound
 * @param high the greatest; absent when the words set no upper bound
 */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
  /**
   * @throws IllegalArgumentException if the least is greater than the greatest, or both are absent
   */
  public Interval {
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("Interval ..: at least one end must be known");
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException(
          "Interval %s..%s: low must not exceed high".formatted(low.get(), high.get()));
    }
  }

  /** One value. */
  public static Interval of(BigDecimal value) {
    return new Interval(Optional.of(value), Optional.of(value));
  }

  /** Whether some value lies in both. */
  public boolean overlaps(Interval other) {
    return startsBefore(this, other) && startsBefore(other, this);
  }

  private static boolean startsBefore(Interval a, Interval b) {
    return a.low.isEmpty() || b.high.isEmpty() || a.low.get().compareTo(b.high.get()) <= 0;
  }
}
