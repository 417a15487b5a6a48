package org.parallax.extract.numeral;

import java.math.BigDecimal;

/**
 * A number as it was read.
 *
 * @param low its value, or the least it can stand for
 * @param high its value, or the most it can stand for
 * @param from the number of its first atom
 * @param to the number of the atom after its last
 * @param form how it is written
 */
public record Numeral(BigDecimal low, BigDecimal high, int from, int to, Form form) {
  /** How a number is written. */
  public enum Form {
    /** One group of figures: {@code 1,000.5}. */
    FIGURES,
    /** With words or short forms in it: {@code two hundred}, {@code 1.5 million}, {@code 35k}. */
    WORDS,
    /** A part of one: {@code two-thirds}, {@code 3/4}, {@code half}. */
    FRACTION,
    /** A plural for an uncounted many: {@code dozens}, {@code tens of thousands}. */
    VAGUE
  }

  /** A number with one value. */
  static Numeral exact(BigDecimal value, int from, int to, Form form) {
    return new Numeral(value, value, from, to, form);
  }

  /** Whether it has one value that is whole and lies in {@code least..most}. */
  public boolean isWhole(int least, int most) {
    return form != Form.VAGUE
        && low.compareTo(BigDecimal.valueOf(least)) >= 0
        && low.compareTo(BigDecimal.valueOf(most)) <= 0
        && low.stripTrailingZeros().scale() <= 0;
  }

  /** Its value times {@code factor}. */
  public Numeral times(BigDecimal factor) {
    return new Numeral(low.multiply(factor), high.multiply(factor), from, to, form);
  }
}
