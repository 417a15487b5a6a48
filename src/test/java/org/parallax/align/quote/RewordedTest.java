package org.parallax.align.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.align.Pairing;
import org.parallax.align.Texts;

class RewordedTest {
  private static final String BRIDGE =
      "Mayor Ada Brandt spoke in Orlin. “We are not selling the bridge, we are paying for a"
          + " stronger one,” Brandt said.";

  @Test
  void oneSentenceOfOneSpeakerInOtherWords() {
    assertThat(
            linked(
                BRIDGE,
                "Mayor Ada Brandt spoke in Orlin. “Nobody sells this bridge; a stronger one is what"
                    + " we pay for,” Brandt said."))
        .containsExactly("1 | 1");
  }

  @Test
  void anotherSentenceOnTheSameMatterIsNone() {
    assertThat(
            linked(
                BRIDGE,
                "Mayor Ada Brandt spoke in Orlin. “The bridge carries more lorries than it was ever"
                    + " meant to,” Brandt said."))
        .isEmpty();
  }

  @Test
  void theSameContentOfAnotherSpeakerIsNone() {
    assertThat(
            linked(
                BRIDGE,
                "The engineer Jan Kolar spoke in Orlin. “Nobody sells this bridge; a stronger one"
                    + " is what we pay for,” Kolar said."))
        .isEmpty();
  }

  private static List<String> linked(String left, String right) {
    Pairing pairing = Pairing.of(Texts.read("a", left), Texts.read("b", right));
    return new Reworded(pairing)
        .links(Set.of()).stream()
            .map(link -> link.a().at().sentence() + " | " + link.b().at().sentence())
            .toList();
  }
}
