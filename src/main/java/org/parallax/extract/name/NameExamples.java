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
          Example.of(
              "Orla Tveit, a lawyer, met the president of South Africa Sipho Mbele.",
              "person: Orla Tveit",
              "place: South Africa",
              "person: Sipho Mbele"),
          Example.of(
              "The deputy mayor, Katla Brunn, left with Teo Varsh, a 30-year-old miner.",
              "person: Katla Brunn",
              "person: Teo Varsh"),
          Example.of("Yrsa Holt (now 60) is a Danish cello teacher.", "person: Yrsa Holt"),
          Example.of("They wrote to the chairman of the Senate panel.", "organization: Senate"),
          Example.of(
              "A 36-year-old Brann Ulvik slipped. The Eagles lost to the San Diego Eagles.",
              "person: Brann Ulvik",
              "organization: Eagles",
              "organization: San Diego Eagles"),
          Example.of(
              "The council's chairman, Xulu Ngcwe, met Inês Holm. The owner, Brack Tessel, left.",
              "person: Xulu Ngcwe",
              "person: Inês Holm"),
          Example.nothing(
              "Every Monday in March the minister reads the reports. Later she rests."));

  private NameExamples() {}
}
