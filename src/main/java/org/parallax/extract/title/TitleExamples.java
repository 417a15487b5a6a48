package org.parallax.extract.title;

import java.util.List;
import org.parallax.extract.Example;

/** What {@link TitleExtractor} must find and what it must leave alone. */
final class TitleExamples {
  static final List<Example> ALL =
      List.of(
          Example.of(
              "Deputy Finance Minister Ada Brandt resigned. Her Norwegian counterpart Ole Vik"
                  + " stayed.",
              "Deputy Finance Minister: Deputy Finance Minister, Ada Brandt",
              "Norwegian counterpart: counterpart of Norway, Ole Vik"),
          Example.of(
              "We met Tom Hale, founder and chief executive of the Atlas Institute, in Oslo.",
              "founder: founder of Atlas Institute, Tom Hale",
              "chief executive of the Atlas Institute: chief executive of Atlas Institute, Tom"
                  + " Hale"),
          Example.of(
              "Orla Tveit was elected to serve as mayor of Oslo. The author is Ida Holm.",
              "mayor of Oslo: mayor of Oslo, Orla Tveit",
              "author: author, Ida Holm"),
          Example.nothing("Every Monday in March she reads the reports."));

  private TitleExamples() {}
}
