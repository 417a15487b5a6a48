package org.parallax.align.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.align.Pairing;
import org.parallax.align.Texts;

class DenialMatcherTest {
  private static final String DENIAL = "The council of Varda would not raise the ferry fares.";

  @Test
  void aDenialAndTheSameWithALimit() {
    assertThat(
            linked(
                DENIAL, "The council of Varda would not raise the ferry fares before the spring."))
        .hasSize(1);
    assertThat(linked(DENIAL, "The council of Varda would not raise the ferry fares for now."))
        .hasSize(1);
  }

  @Test
  void denialsWithOneLimitOrNone() {
    assertThat(linked(DENIAL, "The ferry fares would not be raised by the council of Varda."))
        .isEmpty();
    assertThat(
            linked(
                "The council of Varda would not raise the ferry fares until spring.",
                "The council of Varda would not raise the ferry fares before the spring."))
        .isEmpty();
  }

  @Test
  void aLimitedDenialOfSomethingElse() {
    assertThat(linked(DENIAL, "The harbour police did not search the trawler before the spring."))
        .isEmpty();
  }

  @Test
  void aLimitThatIsToldBesideTheDenial() {
    assertThat(
            linked(
                DENIAL + " Until the spring they stay as they are.",
                "The council of Varda would not raise the ferry fares before the spring."))
        .isEmpty();
  }

  private static List<?> linked(String left, String right) {
    return new DenialMatcher().links(Pairing.of(Texts.read("a", left), Texts.read("b", right)));
  }
}
