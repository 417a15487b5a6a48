package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.NumeralReader;

/**
 * Reads an amount, or two that are the ends of a range: {@code 100-120 thousand}, {@code between 5
 * and 7 percent}, {@code $3 billion to $5 billion}, {@code two or three}.
 */
final class RangeReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumeralReader numerals;
  private final AmountReader amounts;

  RangeReader(NumeralReader numerals) {
    this.numerals = numerals;
    this.amounts = new AmountReader(numerals);
  }

  /** The amount or range that starts at atom {@code at}. */
  Optional<Amount> read(Atoms atoms, int at) {
    return amounts.read(atoms, at).map(first -> joined(atoms, first));
  }

  private Amount joined(Atoms atoms, Amount first) {
    int next = connectorEnd(atoms, first);
    if (next == first.to()) {
      return first;
    }
    return amounts
        .read(atoms, next)
        .filter(second -> isRange(atoms, first, second))
        .map(second -> sharing(atoms, first, second))
        .filter(pair -> pair.low().compareTo(pair.high()) < 0)
        .orElse(first);
  }

  /** The end of the word or dash behind {@code first} that can join it to another number. */
  private static int connectorEnd(Atoms atoms, Amount first) {
    int at = first.to();
    if (atoms.is(at, "to", "through", "or")
        || (atoms.is(at, "and") && isBetween(atoms, first.from()))) {
      return atoms.isDash(at + 1) && atoms.get(at + 2).isFigure() ? at + 2 : at + 1;
    }
    boolean hanging = atoms.isDash(at) && atoms.glued(at) && !atoms.glued(at + 1);
    if (hanging && atoms.is(at + 1, "to", "and", "or") && atoms.get(at + 2).isFigure()) {
      return at + 2;
    }
    if (atoms.is(at, "up") && atoms.is(at + 1, "to") && atoms.is(first.from() - 1, "from")) {
      return at + 2;
    }
    boolean dash = atoms.isDash(at) && atoms.glued(at) == atoms.glued(at + 1);
    if (dash && atoms.is(at + 1, "to") && atoms.isDash(at + 2)) {
      return at + 3;
    }
    return dash ? at + 1 : at;
  }

  static boolean isBetween(Atoms atoms, int at) {
    return atoms.is(at - 1, "between")
        || (atoms.is(at - 2, "between") && atoms.is(at - 1, "about"));
  }

  /** Whether the two are ends of one range; "rose 5% to 3,005" tells a change and a level. */
  private static boolean isRange(Atoms atoms, Amount first, Amount second) {
    if (first.isVague() || second.isVague() || second.place().signed()) {
      return false;
    }
    boolean level = first.is(Unit.Sort.SHARE) && second.unit().isEmpty();
    if (level && !atoms.is(first.from() - 1, "from", "between")) {
      return false;
    }
    boolean sameUnit =
        first.unit().isEmpty()
            || second.unit().isEmpty()
            || second.unit().equals(first.unit())
            || second.unit().get().isRateOf(first.unit().get());
    boolean things = first.unit().isEmpty() && second.unit().isEmpty();
    if (things && first.high().compareTo(second.low()) > 0) {
      return false;
    }
    boolean or = atoms.is(first.to(), "or");
    return sameUnit && (!or || (first.unit().isEmpty() && isNear(first, second)));
  }

  /** Whether "two or three" are neighbours rather than alternatives. */
  private static boolean isNear(Amount first, Amount second) {
    BigDecimal most = first.low().multiply(BigDecimal.valueOf(2)).add(BigDecimal.ONE);
    return second.low().compareTo(first.low()) > 0 && second.low().compareTo(most) <= 0;
  }

  /** The range, its lower end in the thousands or millions that only the upper one names. */
  private Amount sharing(Atoms atoms, Amount first, Amount second) {
    BigDecimal bare = bareValue(atoms, second);
    boolean possible = bare.signum() > 0 && first.low().compareTo(bare) < 0;
    BigDecimal scale = possible ? second.low().divide(bare, MathContext.DECIMAL64) : BigDecimal.ONE;
    boolean shares = scale.compareTo(THOUSAND) >= 0 && first.low().compareTo(THOUSAND) < 0;
    return shares ? first.times(scale).upTo(second) : first.upTo(second);
  }

  /** The first group of figures or number word of {@code amount} alone. */
  private BigDecimal bareValue(Atoms atoms, Amount amount) {
    for (int i = amount.from(); i < amount.to(); i++) {
      Optional<BigDecimal> value = numerals.single(atoms, i);
      if (value.isPresent()) {
        return value.get();
      }
    }
    return BigDecimal.ZERO;
  }
}
