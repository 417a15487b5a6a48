package org.parallax.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parallax.article.Publication;

/** Dates and times as a person reads them. */
final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'xxx", Locale.ENGLISH);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Dates() {}

  static String of(Publication publication) {
    return publication.time().map(TIME::format).orElseGet(() -> DAY.format(publication.date()));
  }

  static String of(Instant instant) {
    return UTC.format(instant.atOffset(ZoneOffset.UTC));
  }
}
