package org.parallax.mention;

/**
 * A number with what belongs to it.
 *
 * @param interval the values it can stand for, in {@code unit}
 * @param hedge how firmly it is stated
 * @param change whether it is a rise or a fall
 * @param unit {@code count}, {@code percent}, an ISO 4217 currency code, or a UCUM code
 */
public record Measure(Interval interval, Hedge hedge, Change change, String unit) {
  /** The unit of things counted. */
  public static final String COUNT = "count";

  /** The unit of shares of a hundred. */
  public static final String PERCENT = "percent";
}
