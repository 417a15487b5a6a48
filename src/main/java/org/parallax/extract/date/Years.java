package org.parallax.extract.date;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral;
import org.parallax.extract.numeral.NumeralReader;

/** Reads years, in figures and in words. */
final class Years {
  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  private final NumeralReader numerals = new NumeralReader();

  /**
   * A year.
   *
   * @param value its number
   * @param to the number of the atom after it
   */
  record Year(int value, int to) {}

  /** Whether {@code atom} is four figures that can be a year. */
  static boolean isYear(Atom atom) {
    return atom.isFigure()
        && atom.form().length() == 4
        && atom.form().chars().allMatch(Character::isDigit)
        && Integer.parseInt(atom.form()) >= FIRST
        && Integer.parseInt(atom.form()) <= LAST;
  }

  /** The same, or the year that "last year" is, seen from the report. */
  Optional<Year> behind(Scene scene, int at) {
    return behind(scene.atoms(), at).or(() -> told(scene, at));
  }

  /** "March of last year". */
  private static Optional<Year> told(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    int which = atoms.is(at, "of") ? at + 1 : at;
    if (!atoms.is(which, "last", "this", "next") || !atoms.is(which + 1, "year")) {
      return Optional.empty();
    }
    int step = atoms.is(which, "last") ? -1 : atoms.is(which, "next") ? 1 : 0;
    return scene.published().map(day -> new Year(day.getYear() + step, which + 2));
  }

  /** The year right behind a month or day, a comma or "of" passed over. */
  Optional<Year> behind(Atoms atoms, int at) {
    boolean of = atoms.is(at, "of");
    int i = of || atoms.is(at, ",") ? at + 1 : at;
    Atom atom = atoms.get(i);
    boolean apostrophe = atoms.is(i, "'", "’") && isTwoFigures(atoms.get(i + 1));
    if (isYear(atom) && !atoms.is(i + 1, "%") && !atoms.is(i + 1, ":")) {
      return Optional.of(new Year(Integer.parseInt(atom.form()), i + 1));
    }
    if (apostrophe || (of && isTwoFigures(atom))) {
      int short_ = Integer.parseInt(atoms.get(apostrophe ? i + 1 : i).form());
      return Optional.of(new Year(full(short_), apostrophe ? i + 2 : i + 1));
    }
    return atom.isWord() ? inWords(atoms, i) : Optional.empty();
  }

  private static boolean isTwoFigures(Atom atom) {
    return atom.isFigure() && atom.form().matches("\\d\\d");
  }

  /** The year that two figures stand for: up to 2049, else in the twentieth century. */
  static int full(int twoFigures) {
    return twoFigures < 50 ? 2000 + twoFigures : 1900 + twoFigures;
  }

  /** "nineteen eighty-six", "two thousand and thirty two". */
  private Optional<Year> inWords(Atoms atoms, int at) {
    Optional<Numeral> first = numerals.whole(atoms, at).filter(n -> !isIn(n, 0, 9));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int century = first.get().low().intValue();
    if (isIn(first.get(), 1900, LAST)) {
      return Optional.of(new Year(century, first.get().to()));
    }
    return isIn(first.get(), 15, 21)
        ? numerals
            .whole(atoms, first.get().to())
            .filter(second -> isIn(second, 10, 99))
            .map(second -> new Year(century * 100 + second.low().intValue(), second.to()))
        : Optional.empty();
  }

  private static boolean isIn(Numeral number, int least, int most) {
    return number.low().compareTo(BigDecimal.valueOf(least)) >= 0
        && number.low().compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
