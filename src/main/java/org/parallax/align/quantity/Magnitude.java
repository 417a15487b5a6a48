package org.parallax.align.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.language.Lexicon;
import org.parallax.mention.Change;
import org.parallax.mention.Interval;
import org.parallax.mention.Measure;

/**
 * A measure in the first unit of what it measures, so that feet and metres can be compared. Factors
 * from {@code units.csv}; a unit that is not there measures itself.
 *
 * @param dimension what is measured: {@code length}, {@code count}, {@code USD}
 * @param change whether it is a state, a rise or a fall
 * @param low the least, negative infinity when open
 * @param high the greatest, positive infinity when open
 */
public record Magnitude(String dimension, Change change, double low, double high) {
  private static final Map<String, List<String>> UNITS = new HashMap<>();

  static {
    Lexicon.read(Magnitude.class, "units.csv").rows().forEach(row -> UNITS.put(row.get(0), row));
  }

  /** The magnitude of {@code measure}, without regard to its hedge. */
  public static Magnitude of(Measure measure) {
    List<String> unit = UNITS.get(measure.unit());
    String dimension = unit == null ? measure.unit() : unit.get(1);
    double factor = unit == null ? 1 : Double.parseDouble(unit.get(2));
    double offset = unit == null ? 0 : Double.parseDouble(unit.get(3));
    Interval interval = measure.interval();
    double low = end(interval.low(), factor, offset).orElse(Double.NEGATIVE_INFINITY);
    double high = end(interval.high(), factor, offset).orElse(Double.POSITIVE_INFINITY);
    return new Magnitude(dimension, measure.change(), low, high);
  }

  private static Optional<Double> end(Optional<BigDecimal> value, double factor, double offset) {
    return value.map(number -> number.doubleValue() * factor + offset);
  }

  /** Whether both measure the same: heads by heads, lengths by lengths, rises by rises. */
  public boolean isComparableTo(Magnitude other) {
    return dimension.equals(other.dimension) && change == other.change;
  }

  /** Whether one is a rise and the other a fall of the same. */
  public boolean isOppositeTo(Magnitude other) {
    return dimension.equals(other.dimension)
        && change != other.change
        && change != Change.NONE
        && other.change != Change.NONE;
  }

  /** The end that is known, or the middle where both are. */
  public double near() {
    if (Double.isInfinite(low)) {
      return high;
    }
    return Double.isInfinite(high) ? low : (low + high) / 2;
  }

  /** Whether some value lies in both, when each end may be off by {@code slack} of itself. */
  public boolean meets(Magnitude other, double slack) {
    return below(low, slack) <= above(other.high, slack)
        && below(other.low, slack) <= above(high, slack);
  }

  private static double below(double end, double slack) {
    return Double.isInfinite(end) ? end : end - slack * Math.abs(end);
  }

  private static double above(double end, double slack) {
    return Double.isInfinite(end) ? end : end + slack * Math.abs(end);
  }
}
