package org.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Change;
import org.parallax.mention.Hedge;
import org.parallax.mention.Interval;
import org.parallax.mention.Locus;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;

class ToldTest {
  private static final String REPORT =
      "The quarrel over dues hardened the resolve of the Reef Union's 19 members to meet again."
          + " The weather was fine.";

  @Test
  void aShortStatementIsToldByASentenceThatHoldsItsWords() {
    assertThat(holds("The Reef Union has 16 members.", "16")).isTrue();
  }

  @Test
  void aStatementOfSomethingElseIsNot() {
    assertThat(holds("The Reef Union bought 16 lorries for its harbour police.", "16")).isFalse();
  }

  private static boolean holds(String statement, String number) {
    Witness a = Texts.witness("a", REPORT, "19", ToldTest::quantity);
    Witness b = Texts.witness("b", statement, number, ToldTest::quantity);
    return Pairing.of(a, b).told().holds(mention(a), mention(b));
  }

  private static Mention mention(Witness witness) {
    return witness.mentions().get(0);
  }

  private static Quantity quantity(Locus at) {
    Measure measure =
        new Measure(Interval.of(BigDecimal.TEN), Hedge.EXACT, Change.NONE, Measure.COUNT);
    return new Quantity(at, measure, Optional.empty());
  }
}
