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

class MovementTest {
  @Test
  void whatRoseFromOneNumberToAnotherIsNoRange() {
    assertThat(isMovement("Sales at the mill rose from 79 to 86.", "79 to 86")).isTrue();
    assertThat(isMovement("Sales at the mill fell in May from 79 to 86.", "79 to 86")).isTrue();
  }

  @Test
  void aRangeIsOne() {
    assertThat(isMovement("The mill has 79 to 86 looms.", "79 to 86")).isFalse();
    assertThat(isMovement("The mill bought looms from 79 to 86 owners.", "79 to 86")).isFalse();
  }

  private static boolean isMovement(String text, String range) {
    Witness witness = Texts.witness("a", text, range, MovementTest::between);
    return Movement.is(witness, witness.mentions(Quantity.class).findFirst().orElseThrow());
  }

  private static Quantity between(Locus at) {
    Interval interval =
        new Interval(Optional.of(BigDecimal.valueOf(79)), Optional.of(BigDecimal.valueOf(86)));
    Measure measure = new Measure(interval, Hedge.EXACT, Change.NONE, Measure.COUNT);
    return new Quantity(at, measure, Optional.empty());
  }
}
