package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.extract.numeral.Numeral.Form;

/**
 * A number with its unit, as it stands.
 *
 * @param low the value, or the lower end
 * @param high the value, or the upper end
 * @param unit what it is measured in; absent for things counted
 * @param form how the number is written
 * @param place which atoms it takes
 */
record Amount(BigDecimal low, BigDecimal high, Optional<Unit> unit, Form form, Place place) {
  /**
   * Which atoms an amount takes.
   *
   * @param from its first
   * @param number the end of the number itself, before the unit
   * @param to the one after its last
   * @param signed whether a plus or minus stands before it
   */
  record Place(int from, int number, int to, boolean signed) {}

  int from() {
    return place.from();
  }

  int to() {
    return place.to();
  }

  /** Whether it is a length of time. */
  boolean isTime() {
    return unit.filter(Unit::isTime).isPresent();
  }

  /** Whether it is a length or a distance. */
  boolean isLength() {
    return unit.filter(known -> known.dimension().equals("length")).isPresent();
  }

  boolean isMoney() {
    return is(Unit.Sort.MONEY);
  }

  boolean is(Unit.Sort sort) {
    return unit.filter(known -> known.sort() == sort).isPresent();
  }

  boolean isVague() {
    return form == Form.VAGUE;
  }

  /** Whether its value has no decimals. */
  boolean isWhole() {
    return low.stripTrailingZeros().scale() <= 0 && high.stripTrailingZeros().scale() <= 0;
  }

  /** This amount up to the upper end of {@code other}, in the unit that either names. */
  Amount upTo(Amount other) {
    Place joined = new Place(from(), other.place.number(), other.to(), place.signed());
    return new Amount(
        low.min(other.low), high.max(other.high), other.unit.or(() -> unit), other.form, joined);
  }

  Amount times(BigDecimal factor) {
    return new Amount(low.multiply(factor), high.multiply(factor), unit, form, place);
  }
}
