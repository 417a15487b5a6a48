package org.parallax.finding.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.parallax.align.quantity.Magnitude;
import org.parallax.finding.Relationship;
import org.parallax.mention.Hedge;
import org.parallax.mention.Measure;

/** Whether two numbers can both be true of one thing. */
final class Numbers {
  /**
   * "About" covers this share of the numbers together; in another unit, as in "nearly half an hour"
   * and "25 minutes", that of each.
   */
  private static final double ABOUT = 0.12;

  /** Rounding explains this share at the most. */
  private static final double ROUNDING = 0.05;

  /** Whole numbers below this are counted, not rounded. */
  private static final double COUNTED = 100;

  /** An open end covers numbers up to this many times as large. */
  private static final double COVERED = 2;

  private Numbers() {}

  static Relationship relationship(Measure a, Measure b) {
    Magnitude x = Magnitude.of(a);
    Magnitude y = Magnitude.of(b);
    if (x.isOppositeTo(y)) {
      return Relationship.differ(0.9, "one is a rise, the other a fall");
    }
    if (!x.isComparableTo(y)) {
      return Relationship.NONE;
    }
    if (x.meets(y, 0)) {
      return isNear(x, y)
          ? Relationship.compatible(0.9, "one covers the other")
          : Relationship.NONE;
    }
    boolean otherUnit = !a.unit().equals(b.unit());
    if (isHedged(a, b) && x.meets(y, otherUnit ? ABOUT : ABOUT / 2)) {
      return Relationship.compatible(0.85, "\"about\" covers the difference");
    }
    if (isRounding(a, b)) {
      return Relationship.compatible(0.85, "one is the other, rounded");
    }
    if (otherUnit && x.meets(y, ABOUT / 2)) {
      return Relationship.compatible(0.85, "one is the other in another unit, rounded");
    }
    return Relationship.differ(0.95, "the numbers exclude each other");
  }

  /** "More than 2,000" covers 2,400, but hardly speaks of 50,000. */
  private static boolean isNear(Magnitude x, Magnitude y) {
    double low = Math.min(x.near(), y.near());
    return Math.max(x.near(), y.near()) <= low * COVERED;
  }

  private static boolean isHedged(Measure a, Measure b) {
    return a.hedge() == Hedge.ABOUT || b.hedge() == Hedge.ABOUT;
  }

  private static boolean isRounding(Measure a, Measure b) {
    Magnitude x = Magnitude.of(a);
    Magnitude y = Magnitude.of(b);
    boolean single = x.low() == x.high() && y.low() == y.high();
    boolean counted = x.dimension().equals(Measure.COUNT) && Math.min(x.low(), y.low()) < COUNTED;
    if (!single || counted || !x.meets(y, ROUNDING / 2)) {
      return false;
    }
    return rounds(x.low(), y.low(), digits(b)) || rounds(y.low(), x.low(), digits(a));
  }

  /** Whether {@code exact} rounds to {@code round} at so many digits. */
  private static boolean rounds(double exact, double round, int digits) {
    MathContext context = new MathContext(digits, RoundingMode.HALF_UP);
    BigDecimal rounded = new BigDecimal(exact).round(context);
    return rounded.compareTo(new BigDecimal(round).round(context)) == 0;
  }

  private static int digits(Measure measure) {
    BigDecimal value = measure.interval().low().orElse(BigDecimal.ZERO);
    return Math.max(1, value.stripTrailingZeros().precision());
  }
}
