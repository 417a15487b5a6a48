package org.parallax.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.extract.date.Years.Year;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.PhraseBook.Hit;

/** Holidays by name, in the year they name or the nearest that the tense allows. */
final class HolidayRule implements Rule {
  /** A holiday no further than this is meant where it is nearest, in days. */
  private static final int NEAR = 60;

  private final DateWords words;
  private final Tenses tenses;
  private final Years years = new Years();

  HolidayRule(DateWords words, Tenses tenses) {
    this.words = words;
    this.tenses = tenses;
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    OptionalInt step = words.step(atoms, at);
    int name = step.isPresent() ? at + 1 : at;
    Optional<Hit<String>> holiday = words.holiday(atoms, name);
    if (holiday.isEmpty()) {
      return Optional.empty();
    }
    int end = holiday.get().to();
    boolean ofStep =
        atoms.is(end, "of") && words.step(atoms, end + 1).isPresent() && atoms.is(end + 2, "year");
    Optional<Year> year = years.behind(atoms, end);
    String rule = holiday.get().value();
    if (year.isPresent()) {
      LocalDate day = day(rule, year.get().value());
      return Optional.of(Found.date(at, year.get().to(), Period.of(day, Grain.DAY)));
    }
    if (scene.published().isEmpty()) {
      return Optional.of(Found.unplaced(at, end, "XXXX-XX-XX"));
    }
    LocalDate published = scene.published().get();
    LocalDate day =
        ofStep
            ? day(rule, published.getYear() + words.step(atoms, end + 1).orElse(0))
            : near(scene, rule, at, end, step);
    return Optional.of(Found.date(at, ofStep ? end + 3 : end, Period.of(day, Grain.DAY)));
  }

  private LocalDate near(Scene scene, String rule, int at, int end, OptionalInt step) {
    LocalDate published = scene.published().orElseThrow();
    LocalDate here = day(rule, published.getYear());
    if (step.isPresent() && step.getAsInt() == 0) {
      return here;
    }
    boolean future = step.orElse(tenses.isFuture(scene.atoms(), at, end) ? 1 : -1) > 0;
    LocalDate other = day(rule, published.getYear() + (here.isBefore(published) ? 1 : -1));
    long distance = Math.abs(ChronoUnit.DAYS.between(published, here));
    long otherDistance = Math.abs(ChronoUnit.DAYS.between(published, other));
    if (step.isEmpty() && Math.min(distance, otherDistance) <= NEAR) {
      return distance <= otherDistance ? here : other;
    }
    boolean hereFits = future ? !here.isBefore(published) : !here.isAfter(published);
    return hereFits ? here : other;
  }

  /** The day of the holiday that {@code rule} describes, as in {@code dates.csv}. */
  static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year)
          .plusDays(Integer.parseInt(rule.substring("easter".length()).replace("+", "")));
    }
    if (!rule.contains("/")) {
      return LocalDate.parse(year + "-" + rule);
    }
    String[] parts = rule.split("[/+]", -1);
    LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    int which = Integer.parseInt(parts[2]);
    LocalDate day =
        month.with(
            TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.of(Integer.parseInt(parts[1]))));
    return parts.length > 3 ? day.plusDays(Integer.parseInt(parts[3])) : day;
  }

  /** Easter Sunday by the anonymous Gregorian rule (Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (b - (b + 8) / 25 + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
