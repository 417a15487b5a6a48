package org.parallax.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.extract.date.Years.Year;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.Atoms;

/**
 * Days by the names and numbers of the calendar: {@code Monday, Jan. 10, 2022}, {@code 10 June}.
 */
final class CalendarRule implements Rule {
  /** A day without a year that is no further than this lies where it is nearest, in days. */
  private static final int NEAR = 60;

  private final DateWords words;
  private final Tenses tenses;
  private final Years years = new Years();

  CalendarRule(DateWords words, Tenses tenses) {
    this.words = words;
    this.tenses = tenses;
  }

  private record DayNumber(int value, int to, boolean ordinal) {}

  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    if (words.weekday(atoms, at).isPresent()) {
      int next = atoms.is(at + 1, ".") ? at + 2 : at + 1;
      int day = atoms.is(next, ",", "(") ? next + 1 : next;
      return read(scene, at, day).map(found -> atoms.is(next, "(") ? closed(atoms, found) : found);
    }
    return read(scene, at, at);
  }

  private static Found closed(Atoms atoms, Found found) {
    return atoms.is(found.to(), ")") ? found.over(found.from(), found.to() + 1) : found;
  }

  private Optional<Found> read(Scene scene, int from, int at) {
    return monthFirst(scene, from, at).or(() -> dayFirst(scene, from, at));
  }

  private Optional<Found> monthFirst(Scene scene, int from, int at) {
    Atoms atoms = scene.atoms();
    OptionalInt month = words.month(atoms, at);
    boolean verb = atoms.is(at, "may", "march", "mar") && !atoms.get(at).isCapital();
    if (month.isEmpty() || verb) {
      return Optional.empty();
    }
    int next = atoms.is(at + 1, ".") || atoms.isHyphen(at + 1) ? at + 2 : at + 1;
    int the = atoms.is(next, "the") ? next + 1 : next;
    Optional<DayNumber> day = day(atoms, the);
    if (day.isPresent()) {
      return dated(scene, from, day.get().to(), month.getAsInt(), day.get().value());
    }
    return years
        .behind(scene, next)
        .map(
            year -> {
              LocalDate first = LocalDate.of(year.value(), month.getAsInt(), 1);
              return Found.date(from, year.to(), Period.of(first, Grain.MONTH));
            });
  }

  private Optional<Found> dayFirst(Scene scene, int from, int at) {
    Atoms atoms = scene.atoms();
    int start = atoms.is(at, "the") ? at + 1 : at;
    Optional<DayNumber> day = day(atoms, start);
    if (day.isEmpty() || atoms.is(at - 1, "$", "€", "£")) {
      return Optional.empty();
    }
    int next = atoms.isHyphen(day.get().to()) ? day.get().to() + 1 : day.get().to();
    int month = atoms.is(next, "of") ? next + 1 : next;
    OptionalInt named = words.month(atoms, month);
    boolean plain = month == next && start == at && !day.get().ordinal();
    boolean clear = plain || day.get().ordinal() || atoms.get(start).isFigure();
    boolean rally =
        month == next
            && !atoms.get(start).isFigure()
            && atoms.is(month, "march", "may")
            && !atoms.get(month).isCapital();
    if (named.isEmpty() || !clear || rally) {
      return Optional.empty();
    }
    int to = atoms.is(month + 1, ".") && isAbbreviated(atoms, month) ? month + 2 : month + 1;
    return dated(scene, from, to, named.getAsInt(), day.get().value());
  }

  /** Whether the full stop behind a short month belongs to it. */
  private static boolean isAbbreviated(Atoms atoms, int month) {
    return atoms.key(month).length() <= 4 && month + 2 < atoms.size();
  }

  /** The day of a month in figures or words, with "st", "nd", "rd" or "th" behind it. */
  private Optional<DayNumber> day(Atoms atoms, int at) {
    Atom atom = atoms.get(at);
    if (!atom.isFigure()) {
      return words.ordinal(atoms, at).map(hit -> new DayNumber(hit.value(), hit.to(), true));
    }
    boolean ordinal = atoms.is(at + 1, "st", "nd", "rd", "th");
    boolean code =
        atoms.glued(at + 1)
            && atoms.get(at + 1).isWord()
            && !ordinal
            && words.month(atoms, at + 1).isEmpty();
    if (!atom.form().matches("\\d\\d?") || code || atoms.is(at + 1, "%", ":")) {
      return Optional.empty();
    }
    int value = Integer.parseInt(atom.form());
    return value >= 1 && value <= 31
        ? Optional.of(new DayNumber(value, ordinal ? at + 2 : at + 1, ordinal))
        : Optional.empty();
  }

  private Optional<Found> dated(Scene scene, int from, int end, int month, int day) {
    Optional<Year> year = years.behind(scene, end);
    if (year.isPresent()) {
      return date(year.get().value(), month, day)
          .map(date -> Found.date(from, year.get().to(), Period.of(date, Grain.DAY)));
    }
    if (scene.published().isEmpty()) {
      String timex = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
      return Optional.of(Found.unplaced(from, end, timex));
    }
    return nearest(scene.published().get(), month, day, side(scene, from, end))
        .map(date -> Found.date(from, end, Period.of(date, Grain.DAY)));
  }

  /**
   * 1 where the clause tells what is to come, -1 what has been, 0 where its tense leaves it open.
   */
  private int side(Scene scene, int from, int end) {
    if (tenses.isFuture(scene.atoms(), from, end)) {
      return 1;
    }
    return tenses.isPast(scene.atoms(), from, end) ? -1 : 0;
  }

  /** The nearest such day; one far off lies on the side that the tense tells. */
  private static Optional<LocalDate> nearest(LocalDate published, int month, int day, int side) {
    Optional<LocalDate> best = Optional.empty();
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      Optional<LocalDate> candidate = date(year, month, day);
      long distance = candidate.map(date -> ChronoUnit.DAYS.between(published, date)).orElse(0L);
      boolean right = side * distance >= 0;
      boolean nearer = best.isEmpty() || distance(published, candidate) < distance(published, best);
      if (candidate.isPresent() && (right || Math.abs(distance) <= NEAR) && nearer) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate from, Optional<LocalDate> to) {
    return to.map(date -> Math.abs(ChronoUnit.DAYS.between(from, date))).orElse(Long.MAX_VALUE);
  }

  /** The day, unless there is none such. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
