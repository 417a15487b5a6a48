package org.parallax.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parallax.mention.DateRange;

/** Narrows a stretch of days to its beginning, middle or end. */
final class Edges {
  private Edges() {}

  /**
   * The part of {@code days} that "early", "middle" or "late" names. The day in the middle is not
   * early: the beginning of a week is Monday to Wednesday.
   */
  static DateRange narrow(DateRange days, String edge) {
    long length = ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
    LocalDate half = days.from().plusDays((length - 1) / 2);
    return switch (edge) {
      case "early" -> new DateRange(days.from(), days.from().plusDays(Math.max(0, length / 2 - 1)));
      case "late" -> new DateRange(half, days.to());
      default -> new DateRange(days.from().plusDays(length / 4), days.to().minusDays(length / 4));
    };
  }

  /** The part of {@code days} before or after {@code day}, which may lie outside of them. */
  static DateRange beside(DateRange days, Optional<LocalDate> day, boolean before) {
    Optional<LocalDate> inside =
        day.filter(each -> !each.isBefore(days.from()) && !each.isAfter(days.to()));
    return inside
        .map(each -> before ? new DateRange(days.from(), each) : new DateRange(each, days.to()))
        .orElse(days);
  }
}
