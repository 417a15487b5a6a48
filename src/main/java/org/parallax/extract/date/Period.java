package org.parallax.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.parallax.mention.DateRange;

/**
 * A day, week, month … of the calendar.
 *
 * @param first its first day
 * @param grain how long it is
 */
record Period(LocalDate first, Grain grain) {
  /** The period of length {@code grain} that holds {@code day}. */
  static Period of(LocalDate day, Grain grain) {
    LocalDate first =
        switch (grain) {
          case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
          case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
          default -> day;
        };
    return new Period(first, grain);
  }

  /** The period {@code steps} later, or earlier where negative. */
  Period plus(long steps) {
    return new Period(grain.after(first, steps), grain);
  }

  /** Its days. */
  DateRange days() {
    LocalDate last =
        grain == Grain.WEEKEND ? first.plusDays(1) : grain.after(first, 1).minusDays(1);
    return new DateRange(first, last.isBefore(first) ? first : last);
  }

  /** Its ISO-TimeML value. */
  String timex() {
    int year = first.getYear();
    return switch (grain) {
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> first.toString().substring(0, first.toString().length() - 3);
      case QUARTER -> year(year) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> year(year);
      case DECADE -> year(year).substring(0, 3);
      case CENTURY -> year(year).substring(0, 2);
      default -> first.toString();
    };
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
