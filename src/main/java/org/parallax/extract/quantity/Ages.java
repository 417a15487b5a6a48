package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral.Form;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.extract.quantity.Amount.Place;
import org.parallax.language.Tag;

/** Knows a number that is an age: {@code 44 years old}, {@code aged 44}, {@code Ann Lee, 44,}. */
final class Ages {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);
  private static final Unit YEAR =
      new Unit("a", Unit.Sort.MEASURE, "time", BigDecimal.valueOf(31_557_600));

  /** The amount, with the unit and words of an age where it is one. */
  Amount aged(TaggedAtoms words, Amount amount) {
    Atoms atoms = words.atoms();
    if (amount.isTime()) {
      return with(amount, amount.unit().orElse(YEAR), oldEnd(atoms, amount.to()));
    }
    boolean possible =
        amount.unit().isEmpty()
            && (amount.form() == Form.FIGURES || amount.form() == Form.WORDS)
            && amount.high().compareTo(OLDEST) <= 0
            && amount.low().signum() > 0;
    if (possible && isApart(atoms, amount.to())) {
      return with(amount, YEAR, amount.to() + 4);
    }
    if (possible && atoms.is(amount.to(), "yo", "y/o")) {
      return with(amount, YEAR, amount.to() + 1);
    }
    return possible
            && (isCalledAge(atoms, amount)
                || isReached(atoms, amount)
                || isApposed(words, amount)
                || isOlder(atoms, amount))
        ? with(amount, YEAR, amount.to())
        : amount;
  }

  /** "36 - year - old", as tokenised texts have it. */
  private static boolean isApart(Atoms atoms, int at) {
    return atoms.isDash(at)
        && atoms.is(at + 1, "year", "years")
        && atoms.isDash(at + 2)
        && atoms.is(at + 3, "old", "olds");
  }

  private static int oldEnd(Atoms atoms, int at) {
    int next = atoms.isHyphen(at) ? at + 1 : at;
    if (atoms.is(next, "old", "olds")) {
      return next + 1;
    }
    return atoms.is(at, "of") && atoms.is(at + 1, "age") ? at + 2 : at;
  }

  private static boolean isCalledAge(Atoms atoms, Amount amount) {
    int before = amount.from() - 1;
    boolean age =
        atoms.is(before, "aged", "age", "ages")
            || (atoms.is(before, "of", "to") && atoms.is(before - 1, "age", "ages"));
    return age && !atoms.is(amount.to(), "of");
  }

  /** "dies at 91", "dead at 40 in Bergen": behind "at", with nothing for it to count. */
  private static boolean isReached(Atoms atoms, Amount amount) {
    int at = amount.from() - 1;
    int to = amount.to();
    return atoms.is(at, "at")
        && atoms.is(at - 1, "dies", "died", "dead", "dying", "death", "retires", "retired")
        && (to >= atoms.size() || atoms.is(to, ".", ",", ";", "in", "after", "from", "on", "and"));
  }

  /** A number between commas behind a person's name. */
  static boolean isApposed(TaggedAtoms words, Amount amount) {
    Atoms atoms = words.atoms();
    int from = amount.from();
    int name = nameEnd(atoms, from) - 1;
    return atoms.is(from - 1, ",", "(", "now", "then")
        && atoms.is(amount.to(), ",", ")", ".")
        && atoms.get(from).isFigure()
        && atoms.get(name).isCapital()
        && (words.tag(name) == Tag.PROPN || isFullName(atoms, name))
        && amount.isWhole();
  }

  /** Whether the word before the last of a name is one of a name, too. */
  private static boolean isFullName(Atoms atoms, int name) {
    int before = atoms.is(name - 1, ".") ? name - 2 : name - 1;
    return before >= 0 && atoms.get(before).isCapital();
  }

  /** The end of the name before the comma that stands before the age at {@code from}. */
  static int nameEnd(Atoms atoms, int from) {
    int comma = atoms.is(from - 1, "now", "then") ? from - 2 : from - 1;
    boolean junior = atoms.is(comma - 1, ".") && atoms.is(comma - 2, "jr", "sr");
    return atoms.is(comma, ",", "(") && junior ? comma - 1 : comma;
  }

  /** "anyone 19 or older". */
  private static boolean isOlder(Atoms atoms, Amount amount) {
    return atoms.is(amount.to(), "or", "and") && atoms.is(amount.to() + 1, "older", "younger");
  }

  private static Amount with(Amount amount, Unit unit, int to) {
    Place old = amount.place();
    Place place = new Place(old.from(), old.number(), to, old.signed());
    return new Amount(amount.low(), amount.high(), Optional.of(unit), amount.form(), place);
  }
}
