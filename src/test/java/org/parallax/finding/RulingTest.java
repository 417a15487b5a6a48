package org.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulingTest {
  @Test
  void theVerdictHoldsBetweenAnyTwoReadings() {
    List<Ruling<Integer>> rulings = Ruling.of(List.of(10, 11, 50), RulingTest::relationship);
    assertThat(rulings)
        .extracting(ruling -> ruling.verdict() + " " + ruling.readings())
        .containsExactly("DIFFER [10, 50]", "DIFFER [11, 50]", "COMPATIBLE [10, 11]");
  }

  @Test
  void severalReadingsOfOneThingAreOneRuling() {
    assertThat(Ruling.of(List.of(10, 30, 50), RulingTest::relationship))
        .extracting(Ruling::readings)
        .containsExactly(List.of(10, 30, 50));
  }

  @Test
  void readingsThatHaveNothingToDoWithEachOtherAreLeftAlone() {
    assertThat(Ruling.of(List.of(10, -1), RulingTest::relationship)).isEmpty();
  }

  private static Relationship relationship(int a, int b) {
    if (a < 0 || b < 0) {
      return Relationship.NONE;
    }
    return Math.abs(a - b) < 5
        ? Relationship.compatible(0.8, "close")
        : Relationship.differ(0.8, "far");
  }
}
