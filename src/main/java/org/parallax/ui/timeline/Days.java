package org.parallax.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.parallax.mention.DateRange;
import org.parallax.ui.style.Messages;

/** What days are called on the axis. */
final class Days {
  /** By the first day; of two that start together, the longer is first. */
  static final Comparator<DateRange> ORDER =
      Comparator.comparing(DateRange::from)
          .thenComparing(Comparator.comparing(DateRange::to).reversed());

  private static final DateTimeFormatter DAY = format("EEE d MMM yyyy");
  private static final DateTimeFormatter SHORT = format("d MMM");
  private static final DateTimeFormatter LONG = format("d MMM yyyy");
  private static final DateTimeFormatter MONTH = format("MMMM yyyy");

  private Days() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** A day, a month, a year, or the first and the last day. */
  static String words(DateRange days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from.equals(to)) {
      return DAY.format(from);
    }
    if (from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()))) {
      return String.valueOf(from.getYear());
    }
    if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
      return MONTH.format(from);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + "–" + LONG.format(to);
    }
    return (from.getYear() == to.getYear() ? SHORT : LONG).format(from) + " – " + LONG.format(to);
  }

  /**
   * How much later {@code later} begins, where more lies between than a week, and than either of
   * them is long: no days are counted from a year.
   */
  static Optional<String> gap(DateRange earlier, DateRange later) {
    long between = ChronoUnit.DAYS.between(earlier.to(), later.from());
    long longest = Math.max(7, Math.max(length(earlier), length(later)));
    long days = ChronoUnit.DAYS.between(earlier.from(), later.from());
    return between <= longest
        ? Optional.empty()
        : Optional.of(
            days < 60
                ? Messages.text("timeline.days-later", days)
                : days < 730
                    ? Messages.text("timeline.months-later", Math.round(days / 30.4))
                    : Messages.text("timeline.years-later", Math.round(days / 365.25)));
  }

  private static long length(DateRange days) {
    return ChronoUnit.DAYS.between(days.from(), days.to());
  }
}
