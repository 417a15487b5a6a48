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
          Example.of(
              "He was pulled out by a 30-year-old miner, Xulu Brakk, two men said.",
              "person: Xulu Brakk"),
          Example.of(
              "Ada Brandt, originally from Veldry, sped down Route 94 and 117th Street.",
              "person: Ada Brandt",
              "place: Veldry",
              "place: Route 94",
              "place: 117th Street"),
          Example.of(
              "Storms hit western Veldry. He lived in Orlin and Lenne. A letter came from Brack.",
              "place: Veldry",
              "place: Orlin",
              "place: Lenne"),
          Example.of(
              "They sued Eagles guard Orla Tveit.", "organization: Eagles", "person: Orla Tveit"),
          Example.of(
              "We met Ada Brandt Southern California director for the Atlas Institute.",
              "person: Ada Brandt",
              "place: Southern California",
              "organization: Atlas Institute"),
          Example.of(
              "Veldry & Lunde, 90 years old, said it would close. Anna & Tom sang.",
              "organization: Veldry & Lunde"),
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
          Example.of(
              "The pump maker Corvane Tarl cut jobs. Corvane said it had to. Corvane Tarl shares"
                  + " fell.",
              "organization: Corvane Tarl",
              "organization: Corvane = Corvane Tarl",
              "organization: Corvane Tarl"),
          Example.of(
              "The security firm, Bedrin, denied it. Tarl Morv, once its supplier, sued.",
              "organization: Bedrin",
              "organization: Tarl Morv"),
          Example.of(
              "Xulu Ngcwe, the head of the union, left. In a letter to the firm, Brack Tessel, a"
                  + " nurse, wrote.",
              "person: Xulu Ngcwe",
              "person: Brack Tessel"),
          Example.of(
              "Men of the U.S. Port Safety and Cargo Inspection Board came. The Metalla Vorn union"
                  + " waits.",
              "organization: U.S. Port Safety and Cargo Inspection Board",
              "organization: Metalla Vorn"),
          Example.nothing(
              "Every Monday in March the minister reads the reports. Later she rests."));

  private NameExamples() {}
}
