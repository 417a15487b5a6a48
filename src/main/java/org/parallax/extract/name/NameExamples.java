package org.parallax.extract.name;

import java.util.List;
import org.parallax.extract.Example;

/** What {@link NameExtractor} must find and what it must leave alone. */
final class NameExamples {
  static final List<Example> ALL =
      List.of(
          Example.of(
              "Deputy Mayor Anna Brandt met Mr. Okafor in Lisbon. Later Brandt flew to Bern.",
              "person: Anna Brandt",
              "person: Okafor",
              "place: Lisbon",
              "person: Brandt = Anna Brandt",
              "place: Bern"),
          Example.nothing(
              "Every Monday in March the minister reads the reports. Later she rests."));

  private NameExamples() {}
}
