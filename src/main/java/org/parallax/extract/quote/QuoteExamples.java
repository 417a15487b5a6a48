package org.parallax.extract.quote;

import java.util.List;
import org.parallax.extract.Example;

/** What {@link QuoteExtractor} must find and what it must leave alone. */
final class QuoteExamples {
  static final List<Example> ALL =
      List.of(
          Example.of(
              "“The bridge is safe,” Mayor Ada Brandt said. “We tested it.”",
              "“The bridge is safe,” said Ada Brandt",
              "“We tested it.” Ada Brandt"),
          Example.nothing("Every Monday in March she reads the reports."));

  private QuoteExamples() {}
}
