package org.parallax.finding.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;
import org.parallax.align.date.CalendarReading;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;

/**
 * Tells which of the dates of one event say the same. Which week a bare weekday is in is a guess:
 * it is that of the one day of the calendar some report gives, else no more than its name. "Next
 * week" in a report without a date says nothing that could be held against another.
 */
final class DayReadings {
  private static final Pattern PART = Pattern.compile("T(\\p{Upper}{2})$");

  private final Comparison comparison;
  private final Set<LocalDate> dates;
  private final boolean parted;

  DayReadings(Comparison comparison, List<Moment> moments) {
    this.comparison = comparison;
    this.dates =
        moments.stream()
            .filter(moment -> weekday(moment).isEmpty())
            .flatMap(moment -> day(moment).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    this.parted = moments.stream().flatMap(m -> part(m).stream()).distinct().count() > 1;
  }

  /** What the reading is, to be compared with that of others by equality. */
  Object of(Moment moment) {
    Optional<String> part = part(moment).filter(any -> parted);
    return part.<Object>map(name -> List.of(ofDay(moment), name)).orElseGet(() -> ofDay(moment));
  }

  private Object ofDay(Moment moment) {
    Optional<DayOfWeek> weekday = weekday(moment);
    if (weekday.isPresent()) {
      List<LocalDate> named =
          dates.stream().filter(date -> date.getDayOfWeek() == weekday.get()).toList();
      return named.size() == 1 ? named.get(0) : weekday.get();
    }
    Optional<LocalDate> day = day(moment);
    if (day.isPresent()) {
      return day.get();
    }
    boolean told = moment.timex().codePoints().anyMatch(Character::isDigit);
    return moment.days().<Object>map(days -> days).orElse(told ? moment.timex() : moment);
  }

  private Optional<DayOfWeek> weekday(Moment moment) {
    return CalendarReading.of(comparison.witness(moment.article()), moment).weekday();
  }

  /** The only day it names; empty for a time of the clock. */
  private static Optional<LocalDate> day(Moment moment) {
    boolean clock = moment.timex().contains("T") && part(moment).isEmpty();
    return moment
        .days()
        .filter(days -> !clock && days.from().equals(days.to()))
        .map(DateRange::from);
  }

  private static Optional<String> part(Moment moment) {
    Matcher matcher = PART.matcher(moment.timex());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
