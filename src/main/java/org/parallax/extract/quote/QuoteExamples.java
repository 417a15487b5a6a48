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
          Example.of(
              "Mayor Ada Brandt told reporters on Friday that the bridge would stay shut. She"
                  + " added: “We can't take the risk.”",
              "reported: that the bridge would stay shut told Ada Brandt",
              "“We can't take the risk.” added Ada Brandt"),
          Example.of(
              "The dam held through the night, according to engineers.",
              "reported: The dam held through the night according to engineers"),
          Example.of(
              "«Nobody was hurt», said one senior police official who asked not to be named.",
              "«Nobody was hurt» said one senior police official"),
          Example.of(
              "»Nobody was hurt«, said Mayor Ada Brandt, »and nobody will be.«",
              "»Nobody was hurt« said Ada Brandt",
              "»and nobody will be.« Ada Brandt"),
          Example.of(
              "The army has drawn up guns on the border with Varda and Orlian spies say that a"
                  + " raid is near.",
              "reported: that a raid is near say Orlian spies"),
          Example.of(
              "The reports are filed under Home » News. «Nobody was hurt», said Mayor Ada Brandt.",
              "«Nobody was hurt» said Ada Brandt"),
          Example.of(
              "“The bridge is a danger,” thundered the engineer Jan Kolar.",
              "“The bridge is a danger,” thundered Jan Kolar"),
          Example.of(
              "The bridge will be mended, said the city's lawyer, Jan Kolar.",
              "reported: The bridge will be mended said Jan Kolar"),
          Example.of(
              "A neighbour, who did not want to give her name, said that the bridge had shaken.",
              "reported: to give her name want A neighbour",
              "reported: that the bridge had shaken said A neighbour"),
          Example.of(
              "The minister, Jan Kolar, came late. The minister had a joke ready. “You will walk,”"
                  + " he told the hall.",
              "“You will walk,” told Jan Kolar"),
          Example.of(
              "The talks were described by Mr. Kolar as “long but useful,” an agency reported.",
              "“long but useful,” described Kolar"),
          Example.nothing("The bond fell 1.4 points to 93.2 a day after the vote."),
          Example.nothing("The workers' council met at six o'clock in the '90s hall."),
          Example.nothing("Every Monday in March she reads the reports."));

  private QuoteExamples() {}
}
