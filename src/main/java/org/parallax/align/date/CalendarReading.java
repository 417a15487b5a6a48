package org.parallax.align.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordClasses;
import org.parallax.align.word.Words;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;

/**
 * Which days a date means, as far as its words fix them.
 *
 * @param days the days, where they could be told
 * @param timex the value of the words themselves
 * @param weekday the day of the week, where the words give nothing more: the week is then a guess
 * @param from the day it is told from
 */
public record CalendarReading(
    Optional<DateRange> days, String timex, Optional<DayOfWeek> weekday, From from) {
  /** The day a date is told from. */
  public enum From {
    /** None, or that of the report, in a length of time. */
    CALENDAR,
    /** That of the report, as in "today": a report may go round the world for a day. */
    REPORT,
    /** Another day of the story, as in "four days earlier": which one is a guess. */
    STORY,
    /** That of a report which does not give it, as in "last month". */
    UNKNOWN
  }

  private static final int WEEK = 7;

  /** "The day before yesterday" is told from the day of the report. */
  private static final Set<String> ANCHORS =
      WordClasses.called(CalendarReading.class, "day-words.csv", "anchor");

  private static final Set<String> RECKONED =
      WordClasses.called(CalendarReading.class, "day-words.csv", "reckoned");

  private static final Set<String> TODAY =
      WordClasses.called(CalendarReading.class, "day-words.csv", "today");

  private static final Set<String> PARTS =
      WordClasses.called(CalendarReading.class, "day-words.csv", "part");

  private static final Set<String> FOLLOWING =
      WordClasses.called(CalendarReading.class, "day-words.csv", "following");

  private static final Pattern SOME_YEAR =
      Pattern.compile("XXXX-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

  private static final Pattern MONTH = Pattern.compile("[\\dX]{4}-(0[1-9]|1[0-2])");

  /** Reads a date of {@code witness}. */
  public static CalendarReading of(Witness witness, Moment moment) {
    List<String> words = Words.of(witness.words(moment));
    Optional<DayOfWeek> weekday = weekday(words).or(() -> dayAfter(witness, moment, words));
    return new CalendarReading(moment.days(), moment.timex(), weekday, from(moment, words));
  }

  private static Optional<DayOfWeek> weekday(List<String> words) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> words.size() == 1)
        .filter(day -> words.get(0).equals(day.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** "On Wednesday in Orlin and the following day in Lenne", where no date tells the week. */
  private static Optional<DayOfWeek> dayAfter(Witness witness, Moment moment, List<String> words) {
    boolean next = moment.days().isEmpty() && FOLLOWING.contains(String.join(" ", words));
    return witness
        .mentions(Moment.class, moment.at().sentence())
        .filter(before -> next && before.span().end() <= moment.span().start())
        .reduce((first, last) -> last)
        .flatMap(before -> weekday(Words.of(witness.words(before))))
        .map(day -> day.plus(1));
  }

  private static From from(Moment moment, List<String> words) {
    boolean counted = words.stream().noneMatch(ANCHORS::contains);
    boolean reckoned =
        counted && IntStream.range(1, words.size()).anyMatch(i -> RECKONED.contains(words.get(i)));
    if (reckoned) {
      return From.STORY;
    }
    boolean today =
        words.size() == 2 && words.get(0).equals("this") && PARTS.contains(words.get(1));
    if (today || words.stream().anyMatch(TODAY::contains)) {
      return From.REPORT;
    }
    boolean month = !words.isEmpty() && words.get(words.size() - 1).equals("month");
    return month && moment.timex().equals("PAST_REF") ? From.UNKNOWN : From.CALENDAR;
  }

  /** The day of a year that is not told: "January 19" in a report without a date. */
  public Optional<MonthDay> yearless() {
    Matcher day = SOME_YEAR.matcher(timex);
    if (days.isPresent() || !day.matches()) {
      return Optional.empty();
    }
    Month month = Month.of(Integer.parseInt(day.group(1)));
    int number = Integer.parseInt(day.group(2));
    return number <= month.maxLength() ? Optional.of(MonthDay.of(month, number)) : Optional.empty();
  }

  /** Whether it is "last month" in a report without a date. */
  public boolean isPastMonth() {
    return from == From.UNKNOWN;
  }

  /** Whether it is a month by its name, with its year or without. */
  public boolean isMonth() {
    return MONTH.matcher(timex).matches();
  }

  /** The day of the year, where a single day is told. */
  public Optional<MonthDay> dayOfYear() {
    return days.filter(range -> range.from().equals(range.to()))
        .map(range -> MonthDay.from(range.from()))
        .or(this::yearless);
  }

  /** Whether both mean the same days: a bare weekday may be that of the week before or after. */
  public boolean isSame(CalendarReading other) {
    if (from == From.UNKNOWN || other.from == From.UNKNOWN) {
      return false;
    }
    if (weekday.isPresent() && weekday.equals(other.weekday)) {
      return true;
    }
    if (yearless().isPresent() || other.yearless().isPresent()) {
      return dayOfYear().isPresent() && dayOfYear().equals(other.dayOfYear());
    }
    if (days.isEmpty() || other.days.isEmpty()) {
      return timex.equals(other.timex);
    }
    return days.equals(other.days) || fits(other) || other.fits(this);
  }

  private boolean fits(CalendarReading other) {
    if (weekday.isEmpty() || days.isEmpty() || other.days.isEmpty()) {
      return false;
    }
    LocalDate day = other.days.get().from();
    boolean single = day.equals(other.days.get().to());
    long apart = Math.abs(ChronoUnit.DAYS.between(day, days.get().from()));
    return single && day.getDayOfWeek() == weekday.get() && apart <= WEEK;
  }
}
