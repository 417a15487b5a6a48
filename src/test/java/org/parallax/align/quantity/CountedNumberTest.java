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

/** What words around a number tell of it. */
class CountedNumberTest {
  @Test
  void theVerbGivesTheRoleOfACountWithoutItsNoun() {
    assertThat(role("Forty were nicked after the match.", "Forty")).isEqualTo("arrested");
    assertThat(role("About 40 were told to leave the island.", "40")).isEqualTo("evacuated");
  }

  @Test
  void aNumberThatOpensItsClauseTakesNoRoleFromTheOneBefore() {
    assertThat(role("Thirty were arrested and 40 went home.", "40")).isEmpty();
  }

  @Test
  void aNounBehindANumberTellsWhoIsCounted() {
    assertThat(role("Of the guests, 40 were fans.", "40")).isEmpty();
  }

  @Test
  void aPartIsKnownByItsWords() {
    assertThat(share("They held 90 people, 40 of them from Varda.", "40"))
        .isEqualTo(Counted.Share.PART);
    assertThat(share("They searched the fans, and 40 of them were arrested.", "40"))
        .isEqualTo(Counted.Share.WHOLE);
    assertThat(share("They held 90 people, among them 40 minors.", "40"))
        .isEqualTo(Counted.Share.PART);
  }

  @Test
  void anEarlierNumberIsOfThePast() {
    assertThat(number("The preliminary count gave 40 votes.", "40").standing().past()).isTrue();
    assertThat(number("The count gave 40 votes.", "40").standing().past()).isFalse();
  }

  private static String role(String text, String words) {
    return number(text, words).counted().role().orElse("");
  }

  private static Counted.Share share(String text, String words) {
    return number(text, words).counted().share();
  }

  private static CountedNumber number(String text, String words) {
    Witness witness = Texts.witness("a", text, words, CountedNumberTest::forty);
    return CountedNumber.of(witness).get(0);
  }

  private static Quantity forty(Locus at) {
    Measure measure =
        new Measure(Interval.of(BigDecimal.valueOf(40)), Hedge.EXACT, Change.NONE, Measure.COUNT);
    return new Quantity(at, measure, Optional.empty());
  }
}
