package org.parallax.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When an article was published.
 *
 * @param date the calendar day as the source writes it, in the source's own zone
 * @param time the instant with its offset, where the source gives one
 */
public record Publication(LocalDate date, Optional<OffsetDateTime> time) {
  /** A day without a time. */
  public static Publication on(LocalDate date) {
    return new Publication(date, Optional.empty());
  }

  /** A day and time; the day is that of the given offset. */
  public static Publication at(OffsetDateTime time) {
    return new Publication(time.toLocalDate(), Optional.of(time));
  }

  /** ISO 8601, as exactly as known: {@code 2022-01-10} or {@code 2022-01-10T09:34:00-05:00}. */
  public String iso() {
    return time.map(OffsetDateTime::toString).orElseGet(date::toString);
  }
}
