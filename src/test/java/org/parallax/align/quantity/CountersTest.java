package org.parallax.align.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Change;
import org.parallax.mention.Hedge;
import org.parallax.mention.Interval;
import org.parallax.mention.Locus;
import org.parallax.mention.Measure;
import org.parallax.mention.Quantity;

class CountersTest {
  @Test
  void whoeverIsSaidToCountCounts() {
    assertThat(counter("Police put the crowd at 9,000.")).contains("authorities");
    assertThat(counter("A crowd of 9,000 came, the organisers said.")).contains("organisers");
  }

  @Test
  void whoeverStandsBesideIsNoCounter() {
    assertThat(counter("The 9,000 marchers met no police on the way.")).isEmpty();
    assertThat(counter("Some 9,000 people came.")).isEmpty();
  }

  private static Optional<String> counter(String text) {
    Witness witness = Texts.witness("a", text, "9,000", CountersTest::crowd);
    return Counters.of(witness, witness.mentions(Quantity.class).findFirst().orElseThrow());
  }

  private static Quantity crowd(Locus at) {
    Measure measure =
        new Measure(Interval.of(BigDecimal.valueOf(9000)), Hedge.EXACT, Change.NONE, Measure.COUNT);
    return new Quantity(at, measure, Optional.empty());
  }
}
