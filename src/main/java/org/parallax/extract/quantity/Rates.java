package org.parallax.extract.quantity;

import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.PhraseBook.Hit;
import org.parallax.extract.quantity.Amount.Place;

/** Joins what an amount is reckoned by: {@code 80 miles an hour}, {@code $2 per gallon}. */
final class Rates {
  private final Units units;

  Rates(Units units) {
    this.units = units;
  }

  /** The amount with "per", "a" or a slash and a unit behind it, where they stand there. */
  Amount after(Atoms atoms, Amount amount) {
    if (amount.unit().isEmpty()) {
      return amount;
    }
    boolean hyphens = atoms.isHyphen(amount.to());
    int at = hyphens ? amount.to() + 1 : amount.to();
    boolean article = atoms.is(at, "a", "an", "each");
    if (!article && !atoms.is(at, "per", "/")) {
      return amount;
    }
    int next = hyphens && atoms.isHyphen(at + 1) ? at + 2 : at + 1;
    Optional<Hit<Unit>> by = units.at(atoms, next, atoms.is(at, "/"));
    return by.filter(hit -> !article || !isTimeAway(atoms, hit.to()))
        .map(hit -> joined(amount, hit))
        .orElse(amount);
  }

  /** Whether "a year" before {@code i} tells when: "a year ago". */
  private static boolean isTimeAway(Atoms atoms, int i) {
    return atoms.is(i, "ago", "later", "earlier", "before", "after", "from", "old", "in");
  }

  private static Amount joined(Amount amount, Hit<Unit> by) {
    Place place =
        new Place(amount.from(), amount.place().number(), by.to(), amount.place().signed());
    Optional<Unit> rate = amount.unit().map(unit -> unit.per(by.value()));
    return new Amount(amount.low(), amount.high(), rate, amount.form(), place);
  }
}
