package org.parallax.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.Atoms;

/**
 * Days in figures: {@code 2022-01-10}, {@code 2022/Jan/10}, {@code 1/10/2022} (month first where
 * both are possible, day first with full stops), {@code 20220110}.
 */
final class FigureDateRule implements Rule {
  private final DateWords words;

  FigureDateRule(DateWords words) {
    this.words = words;
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    if (!atoms.get(at).isFigure()) {
      return Optional.empty();
    }
    return compact(atoms, at).or(() -> parted(atoms, at));
  }

  private static Optional<Found> compact(Atoms atoms, int at) {
    Atom atom = atoms.get(at);
    boolean alone = !atoms.glued(at) && !(atoms.glued(at + 1) && atoms.get(at + 1).isWord());
    if (!alone || !atom.form().matches("(19|20)\\d{6}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(atom.form());
    return CalendarRule.date(number / 10000, number / 100 % 100, number % 100)
        .map(date -> Found.date(at, at + 1, Period.of(date, Grain.DAY)));
  }

  private Optional<Found> parted(Atoms atoms, int at) {
    boolean parted =
        atoms.is(at + 1, "-", "/", ".")
            && atoms.is(at + 3, atoms.key(at + 1))
            && atoms.get(at + 4).isFigure()
            && atoms.glued(at + 1)
            && atoms.glued(at + 2)
            && atoms.glued(at + 3)
            && atoms.glued(at + 4);
    if (!parted) {
      return Optional.empty();
    }
    String first = atoms.get(at).form();
    String last = atoms.get(at + 4).form();
    OptionalInt middle = middle(atoms, at + 2);
    if (middle.isEmpty() || !first.matches("\\d{1,4}") || !last.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    return day(Integer.parseInt(first), middle.getAsInt(), last, first.length(), atoms.key(at + 1))
        .map(date -> Found.date(at, at + 5, Period.of(date, Grain.DAY)));
  }

  private OptionalInt middle(Atoms atoms, int i) {
    String form = atoms.get(i).form();
    return form.matches("\\d\\d?") ? OptionalInt.of(Integer.parseInt(form)) : words.month(atoms, i);
  }

  private static Optional<LocalDate> day(
      int first, int middle, String last, int firstLength, String mark) {
    int end = Integer.parseInt(last);
    if (firstLength == 4) {
      return CalendarRule.date(first, middle, end);
    }
    boolean fullYear = last.length() == 4;
    if (!fullYear && !(last.length() == 2 && mark.equals("/"))) {
      return Optional.empty();
    }
    int year = fullYear ? end : Years.full(end);
    Optional<LocalDate> monthFirst = CalendarRule.date(year, first, middle);
    Optional<LocalDate> dayFirst = CalendarRule.date(year, middle, first);
    return mark.equals(".") ? dayFirst.or(() -> monthFirst) : monthFirst.or(() -> dayFirst);
  }
}
