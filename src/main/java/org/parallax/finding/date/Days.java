package org.parallax.finding.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.Comparison;
import org.parallax.align.date.CalendarReading;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.finding.Relationship;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;

/**
 * The days a date leaves open.
 *
 * @param range the days named; empty when they could not be told
 * @param weekday the day of the week, where nothing but that is named
 * @param dayOfYear the day of the year, where a single one is named
 * @param bound whether they are a term ("by March", "not before Monday")
 * @param told in what words
 */
public record Days(
    Optional<DateRange> range,
    Optional<DayOfWeek> weekday,
    Optional<MonthDay> dayOfYear,
    Bound bound,
    Told told) {
  private static final Set<String> LATEST = Set.of("by", "before", "until", "till", "deadline");

  /** The days of a year, as long as any longer time is taken to be. */
  private static final long YEAR = 365;

  private static final double APART = 0.9;

  /** A day and a month are mostly of two parts of the story: no more than a suggestion. */
  private static final double OF_OTHER_LENGTH = 0.45;

  private static final Set<String> EARLIEST = Set.of("after", "since", "from");

  /** In what words days are told. */
  enum Told {
    /** In figures. */
    SURE,
    /** By nothing but a name: the year or week is a guess. */
    NAMED,
    /** As "today": a report may appear elsewhere on the day after. */
    OF_REPORT,
    /** As "last month", in a report without a date. */
    LAST_MONTH
  }

  /** Whether days are meant themselves, or as a term. */
  enum Bound {
    NONE,
    LATEST,
    EARLIEST
  }

  /** The days that {@code moment} leaves open in its article. */
  public static Days of(Comparison comparison, Moment moment) {
    Witness witness = comparison.witness(moment.article());
    CalendarReading reading = CalendarReading.of(witness, moment);
    return new Days(
        moment.days(),
        reading.weekday(),
        reading.dayOfYear(),
        bound(witness, moment),
        told(witness.words(moment), reading.from()));
  }

  private static Told told(String words, CalendarReading.From from) {
    boolean named = words.codePoints().noneMatch(Character::isDigit);
    return switch (from) {
      case UNKNOWN -> Told.LAST_MONTH;
      case REPORT -> Told.OF_REPORT;
      case CALENDAR, STORY -> named ? Told.NAMED : Told.SURE;
    };
  }

  private static Bound bound(Witness witness, Moment moment) {
    int start = witness.sentence(moment).span().start();
    String before =
        witness.article().text().value().substring(start, Math.max(start, moment.span().start()));
    List<String> words = Words.of(before);
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).equals("the")) {
      last--;
    }
    if (last < 0) {
      return Bound.NONE;
    }
    String word = words.get(last);
    if (LATEST.contains(word)) {
      boolean denied = words.subList(Math.max(0, last - 4), last).contains("not");
      return denied ? Bound.EARLIEST : Bound.LATEST;
    }
    return EARLIEST.contains(word) ? Bound.EARLIEST : Bound.NONE;
  }

  /** How two dates of one event stand to each other. */
  public Relationship to(Days other) {
    if (told == Told.LAST_MONTH || other.told == Told.LAST_MONTH) {
      return Relationship.compatible(0.6, "one is told from a day that its report does not give");
    }
    if (sameWeekday(other) || other.sameWeekday(this)) {
      return Relationship.compatible(0.8, "one is the weekday of the other");
    }
    if (range.isEmpty() || other.range.isEmpty()) {
      return withoutYear(other);
    }
    DateRange mine = range.get();
    DateRange theirs = other.range.get();
    if (mine.encloses(theirs) || theirs.encloses(mine)) {
      return Relationship.compatible(0.9, "one date lies within the other");
    }
    if (mine.overlaps(theirs)) {
      return Relationship.compatible(0.8, "the dates overlap");
    }
    if (bound != Bound.NONE || other.bound != Bound.NONE) {
      return between(other, leavesOpen(theirs) || other.leavesOpen(mine));
    }
    boolean ofReport = told == Told.OF_REPORT || other.told == Told.OF_REPORT;
    if (ofReport && areNext(mine, theirs)) {
      return Relationship.compatible(0.6, "“today” may be told from the day after");
    }
    boolean alike = days(mine) == days(theirs);
    return Relationship.differ(alike ? APART : OF_OTHER_LENGTH, "the dates exclude each other");
  }

  /** Whether one is a day and the other a year. */
  public boolean isDayAndYear(Days other) {
    return (hasLength(1) && other.hasLength(YEAR)) || (hasLength(YEAR) && other.hasLength(1));
  }

  private boolean hasLength(long length) {
    return range.filter(days -> days(days) == length).isPresent();
  }

  /** Of two dates apart, one of them a term: two terms may be meant as the days themselves. */
  private Relationship between(Days other, boolean covers) {
    boolean sure = told == Told.SURE && other.told == Told.SURE;
    if (covers && (bound != other.bound || !sure)) {
      return Relationship.compatible(0.8, "one is a term that covers the other");
    }
    return sure ? Relationship.differ(0.8, "the dates exclude each other") : Relationship.NONE;
  }

  /** Of two dates one of which is in a year or week that is not told. */
  private Relationship withoutYear(Days other) {
    if (bound != Bound.NONE || other.bound != Bound.NONE) {
      return Relationship.NONE;
    }
    if (dayOfYear.isPresent() && other.dayOfYear.isPresent()) {
      return dayOfYear.equals(other.dayOfYear)
          ? Relationship.compatible(0.85, "one gives the year of the other")
          : Relationship.differ(0.85, "the dates exclude each other");
    }
    return weekday.isPresent() && other.weekday.isPresent() && !weekday.equals(other.weekday)
        ? Relationship.differ(0.75, "the weekdays are not the same")
        : Relationship.NONE;
  }

  private boolean sameWeekday(Days other) {
    return weekday
        .filter(
            day ->
                other
                    .range
                    .filter(days -> days.from().equals(days.to()))
                    .filter(days -> days.from().getDayOfWeek() == day)
                    .isPresent())
        .isPresent();
  }

  private boolean leavesOpen(DateRange days) {
    LocalDate from = range.map(DateRange::from).orElse(LocalDate.MIN);
    LocalDate to = range.map(DateRange::to).orElse(LocalDate.MAX);
    return switch (bound) {
      case NONE -> false;
      case LATEST -> !days.from().isAfter(to);
      case EARLIEST -> !days.to().isBefore(from);
    };
  }

  private static boolean areNext(DateRange a, DateRange b) {
    return a.to().plusDays(1).equals(b.from()) || b.to().plusDays(1).equals(a.from());
  }

  private static long days(DateRange range) {
    long days = ChronoUnit.DAYS.between(range.from(), range.to()) + 1;
    if (days >= 360) {
      return YEAR;
    }
    return days >= 28 ? 30 : days >= 7 ? 7 : 1;
  }
}
