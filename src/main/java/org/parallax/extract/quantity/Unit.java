package org.parallax.extract.quantity;

import java.math.BigDecimal;

/**
 * What a number is measured in.
 *
 * @param code its UCUM or ISO 4217 code, or {@code percent}
 * @param sort how it is used in a sentence
 * @param dimension what it measures, such as {@code length}; two units of one dimension can be
 *     added
 * @param factor how many base units of its dimension it is
 */
record Unit(String code, Sort sort, String dimension, BigDecimal factor) {
  /** How a unit is used. */
  enum Sort {
    MEASURE,
    MONEY,
    SHARE
  }

  /** A unit without a dimension of its own. */
  static Unit of(String code, Sort sort) {
    return new Unit(code, sort, code, BigDecimal.ONE);
  }

  /** Whether it is a length of time. */
  boolean isTime() {
    return dimension.equals("time");
  }

  /** Whether it is {@code whole} reckoned by something: dollars a year for dollars. */
  boolean isRateOf(Unit whole) {
    return code.startsWith(whole.code + "/");
  }

  /** This unit for each one of another. */
  Unit per(Unit other) {
    return new Unit(code + "/" + other.code, sort, dimension + " rate", BigDecimal.ONE);
  }
}
