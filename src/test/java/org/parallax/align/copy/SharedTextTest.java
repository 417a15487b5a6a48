package org.parallax.align.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.align.passage.Witness;

class SharedTextTest {
  private static final String WIRE =
      "The ferry Alma ran aground off Kettle Point at dawn on Friday with ninety people on board."
          + " Two tugs pulled her free at high water, and nobody was hurt, the harbour master"
          + " said.";

  @Test
  void aReprintWithAnotherOpeningHasTheSameOrigin() {
    Witness wire = Texts.witness("wire", WIRE);
    Witness reprint =
        Texts.witness("reprint", "KETTLE POINT (Wire) - " + WIRE + " The company paid for buses.");
    Witness own =
        Texts.witness(
            "own",
            "Ninety passengers had a cold morning when the Alma hit a sandbank near Kettle Point."
                + " Tugs freed the ferry a few hours later, the harbour master told this paper.");
    assertThat(SharedText.origins(List.of(own, reprint, wire)).groups())
        .containsExactly(List.of(own.id()), List.of(reprint.id(), wire.id()));
  }

  @Test
  void aFewWordsInCommonAreNoCopy() {
    Witness a = Texts.witness("a", "The harbour master said nobody was hurt.");
    Witness b = Texts.witness("b", "The harbour master said nobody was hurt.");
    assertThat(SharedText.origins(List.of(a, b)).count()).isEqualTo(2);
  }
}
