package org.parallax.extract.date;

import java.util.List;
import org.parallax.extract.Example;

/** What the date finder must find and must leave alone. */
final class DateExamples {
  static final List<Example> ALL =
      List.of(
          Example.of("The envoys met on Friday.", "Friday = date 2022-01-07"),
          Example.of("On Friday they go on to Oslo.", "Friday = date 2022-01-14"),
          Example.of(
              "The envoys confer on Wednesday in Oslo, Thursday in Bergen.",
              "Wednesday = date 2022-01-12",
              "Thursday = date 2022-01-13"),
          Example.of(
              "The sessions are to be followed by one in Oslo on Wednesday, and one on Thursday.",
              "Wednesday = date 2022-01-12",
              "Thursday = date 2022-01-13"),
          Example.of(
              "The mayor spoke on Friday in Oslo, Saturday in Bergen.",
              "Friday = date 2022-01-07",
              "Saturday = date 2022-01-08"),
          Example.of(
              "They will meet again, after the vote on Wednesday.", "Wednesday = date 2022-01-05"),
          Example.of(
              "The envoys sit early this week.",
              "early this week = date 2022-W02 (2022-01-10 to 2022-01-12)"),
          Example.of(
              "The dam was built in March of last year and filled on 5 May last year.",
              "March of last year = date 2021-03 (2021-03-01 to 2021-03-31)",
              "5 May last year = date 2021-05-05"),
          Example.of(
              "The envoys met in talks final month, the mayor told reporters final Wednesday.",
              "final month = date 2021-12 (2021-12-01 to 2021-12-31)",
              "final Wednesday = date 2022-01-05"),
          Example.of(
              "They won the league cup final Sunday and the Oar Cup final Saturday.",
              "Sunday = date 2022-01-09",
              "Saturday = date 2022-01-08"),
          Example.of("The two libraries close April 29.", "April 29 = date 2022-04-29"),
          Example.of("The two libraries closed April 29.", "April 29 = date 2021-04-29"),
          Example.nothing("The clubs meet in the final month of the season's final week."),
          Example.of(
              "The club opened the 2008-09 season well.",
              "2008-09 = date 2008 (2008-01-01 to 2009-12-31)"),
          Example.nothing("They may march on."),
          Example.nothing("A second march is planned by the dockers."));

  private DateExamples() {}
}
