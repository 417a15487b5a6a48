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
          Example.of(
              "Orla Tveit left Oslo. She later served as mayor of Bergen.",
              "mayor of Bergen: mayor of Bergen, Orla Tveit"),
          Example.of("Orla Tveit left Oslo. She is the mayor's cousin."),
          Example.of("Orla Tveit met Ida Holm. She later served as mayor."),
          Example.of(
              "Ada Brandt began as a nurse before becoming a Liberal prime minister.",
              "nurse: nurse, Ada Brandt",
              "prime minister: prime minister, Ada Brandt"),
          Example.of(
              "Ada Brandt, who trained in Oslo, is a lawyer. When William Holm died, he was a"
                  + " judge.",
              "lawyer: lawyer, Ada Brandt",
              "judge: judge, William Holm"),
          Example.of(
              "Rep. Ada Brandt (Oslo), the assistant leader, met William Holm of Bergen, the"
                  + " majority leader.",
              "Rep.: Rep., Ada Brandt",
              "assistant leader: assistant leader, Ada Brandt",
              "majority leader: majority leader, William Holm"),
          Example.of(
              "Former Secretary of Health and Human Services, William Holm, met A.J. Brandt,"
                  + " founder and CEO of Atlas Inc.",
              "Former Secretary: Former Secretary, William Holm",
              "founder: founder of Atlas Inc., A.J. Brandt",
              "CEO of Atlas Inc.: CEO of Atlas Inc., A.J. Brandt"),
          Example.of(
              "Vice-president Ada Brandt met Building mayor Ida Holm and the police chief, Xulu"
                  + " Ngcwe.",
              "Vice-president: Vice-president, Ada Brandt",
              "Building mayor: Building mayor, Ida Holm",
              "police chief: police chief, Xulu Ngcwe"),
          Example.nothing("William King spoke. Then King left, and Mr. King slept."),
          Example.nothing("A group for social justice met. Justice is on the ballot."),
          Example.nothing("Ada Brandt said that many start as a nurse."),
          Example.of(
              "Ada Brandt then minister of finance met Sultan Murad I in Oslo.",
              "then minister of finance: then minister of finance, Ada Brandt",
              "Sultan: Sultan, Murad I"),
          Example.of(
              "Its author is their lead singer Ida Holm. Tal (3 May 1979), born Ole Vik, was a"
                  + " dancer.",
              "author: author, Ida Holm",
              "lead singer: lead singer, Ida Holm",
              "dancer: dancer, Tal"),
          Example.nothing("Every Monday in March she reads the reports."));

  private TitleExamples() {}
}
