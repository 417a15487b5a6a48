package org.parallax.extract.date;

import java.util.List;
import org.parallax.extract.Example;

/** What the date finder must find and must leave alone. */
final class DateExamples {
  static final List<Example> ALL =
      List.of(
          Example.of("The envoys met on Friday.", "Friday = date 2022-01-07"),
          Example.of("On Friday they go on to Oslo.", "Friday = date 2022-01-14"),
          Example.nothing("They may march on."));

  private DateExamples() {}
}
