package org.parallax.align.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parallax.align.Pairing;
import org.parallax.align.Texts;
import org.parallax.align.passage.Alignment.Level;

class ChunkAlignmentTest {
  @Test
  void sameWordsAreEqualWhereverTheyStand() {
    assertThat(
            aligned("The ferry sank off Brill on Monday.", "On Monday the ferry sank off Brill."))
        .containsExactly(
            "The ferry EQUAL the ferry",
            "sank EQUAL sank",
            "off Brill EQUAL off Brill",
            "on Monday EQUAL On Monday");
  }

  @Test
  void wordsOfOneMeaningAreEqual() {
    assertThat(aligned("Police arrested a lawyer.", "Police apprehended an attorney."))
        .containsExactly(
            "Police EQUAL Police", "arrested EQUAL apprehended", "a lawyer EQUAL an attorney");
  }

  @Test
  void whatIsSaidMoreCloselyIsMoreSpecific() {
    assertThat(aligned("Two Dutch divers found the wreck.", "Divers found the wreck."))
        .contains("Two Dutch divers A_MORE_SPECIFIC Divers");
    assertThat(aligned("Divers found the wreck.", "Two Dutch divers found the wreck."))
        .contains("Divers B_MORE_SPECIFIC Two Dutch divers");
    assertThat(aligned("A poodle slept in the yard.", "A dog slept in the yard."))
        .contains("A poodle A_MORE_SPECIFIC A dog");
  }

  @Test
  void oppositesAreOpposite() {
    assertThat(aligned("The price of copper rose again.", "The price of copper fell again."))
        .contains("rose OPPOSITE fell");
  }

  @Test
  void whatStandsInTheSamePlaceIsRelated() {
    assertThat(aligned("The mayor opened the bridge.", "The mayor inspected the bridge."))
        .containsExactly(
            "The mayor EQUAL The mayor", "opened RELATED inspected", "the bridge EQUAL the bridge");
  }

  @Test
  void whatHasNoCounterpartIsLeftOver() {
    Witness a = Texts.witness("a", "The union called a strike after the talks.");
    Witness b = Texts.witness("b", "In March the union called a strike.");
    ChunkAlignment found = only(a, b);
    assertThat(found.onlyA())
        .extracting(p -> a.text().at(p.span()))
        .containsExactly("after the talks");
    assertThat(found.onlyB()).extracting(p -> b.text().at(p.span())).containsExactly("In March");
    assertThat(found.differing()).isEmpty();
  }

  @Test
  void isTheSameTheOtherWayRound() {
    String[] texts = {
      "Police arrested two Dutch demonstrators after a protest in Tollen on Sunday.",
      "After protests in Tollen, demonstrators from Utrecht were detained by the police.",
      "Prices of copper and tin rose by 4 percent in Utrecht, the exchange said.",
      "The exchange in Utrecht said copper fell 5 percent while the price of tin rose."
    };
    for (String a : texts) {
      for (String b : texts) {
        List<String> back =
            pairs(Texts.witness("b", b), Texts.witness("a", a))
                .map(
                    pair ->
                        new Alignment(pair.b(), pair.a(), pair.level(), turned(pair), pair.score()))
                .map(Alignment::toString)
                .sorted()
                .toList();
        List<String> there =
            pairs(Texts.witness("a", a), Texts.witness("b", b))
                .map(Alignment::toString)
                .sorted()
                .toList();
        assertThat(back).isEqualTo(there);
      }
    }
  }

  private static Relation turned(Alignment pair) {
    return switch (pair.relation()) {
      case A_MORE_SPECIFIC -> Relation.B_MORE_SPECIFIC;
      case B_MORE_SPECIFIC -> Relation.A_MORE_SPECIFIC;
      default -> pair.relation();
    };
  }

  @Test
  void aSentenceWithoutEndTakesNoEndlessTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append(i % 7 == 0 ? "the miner" : i % 5 == 0 ? "sold" : "a stone" + i % 400).append(' ');
    }
    Witness a = Texts.witness("a", text.toString());
    Witness b = Texts.witness("b", text.reverse().reverse().insert(0, "Yesterday ").toString());
    Assertions.assertTimeout(
        Duration.ofSeconds(8),
        () -> {
          Pairing pairing = Pairing.of(a, b);
          pairing.counterparts().forEach(passage -> pairing.chunks(passage));
        });
  }

  @Test
  void scoresFollowTheRelation() {
    Alignment same = pairs("The ferry sank.", "The ferry sank.").findFirst().orElseThrow();
    assertThat(same.level()).isEqualTo(Level.CHUNK);
    assertThat(same.score()).isCloseTo(1, within(0.001));
    Alignment more = pairs("The old ferry Alma sank.", "The ferry sank.").findFirst().orElseThrow();
    assertThat(more.score()).isBetween(0.5, 0.9);
  }

  private static List<String> aligned(String a, String b) {
    Witness left = Texts.witness("a", a);
    Witness right = Texts.witness("b", b);
    return pairs(left, right)
        .map(
            pair ->
                "%s %s %s"
                    .formatted(
                        left.text().at(pair.a().span()),
                        pair.relation(),
                        right.text().at(pair.b().span())))
        .toList();
  }

  private static Stream<Alignment> pairs(String a, String b) {
    return pairs(Texts.witness("a", a), Texts.witness("b", b));
  }

  private static Stream<Alignment> pairs(Witness a, Witness b) {
    Pairing pairing = Pairing.of(a, b);
    return pairing.passages().stream().flatMap(passage -> pairing.chunks(passage).pairs().stream());
  }

  private static ChunkAlignment only(Witness a, Witness b) {
    Pairing pairing = Pairing.of(a, b);
    return pairing.chunks(pairing.passages().get(0));
  }
}
