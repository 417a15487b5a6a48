package org.parallax.finding.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.finding.Relationship;
import org.parallax.finding.Verdict;

class RetellingTest {
  private static final String WHOLE = "“The water came at night, and it took the whole street.”";

  @Test
  void aCutThatLeavesTheRestAsItWas() {
    assertThat(verdict(List.of(WHOLE), List.of("\"The water came at night,\"")))
        .isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict(List.of(WHOLE), List.of("“The water came … it took the whole street.”")))
        .isEqualTo(Verdict.COMPATIBLE);
    assertThat(
            verdict(List.of(WHOLE), List.of("“The water came at night,”", "“the whole street.”")))
        .isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void aWordChangedAddedOrLeftOutWithoutAMark() {
    assertThat(
            verdict(
                List.of(WHOLE), List.of("“The water came at night, and it took the whole town.”")))
        .isEqualTo(Verdict.DIFFER);
    assertThat(verdict(List.of(WHOLE), List.of("“The water came and it took the whole street.”")))
        .isEqualTo(Verdict.DIFFER);
  }

  @Test
  void aCutThatLeavesOutWhatLimitsTheRest() {
    assertThat(verdict(List.of("“We will not sell at any price.”"), List.of("“We will not sell.”")))
        .isEqualTo(Verdict.DIFFER);
  }

  @Test
  void aDenialThatIsCutOffBeforeWhatItIsOf() {
    List<String> whole = List.of("“I never sold a ship that was not my own,”");
    assertThat(verdict(whole, List.of("“I never sold a ship.”"))).isEqualTo(Verdict.DIFFER);
    assertThat(
            verdict(List.of("“I sold a ship that was not my own.”"), List.of("“I sold a ship.”")))
        .isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void twoQuotesJoinedIntoOneSentence() {
    assertThat(
            verdict(
                List.of("“I fear for them, and it is hard to see an end,”", "“he holds the keys”"),
                List.of("“It is hard to see an end when he holds the keys,”")))
        .isEqualTo(Verdict.DIFFER);
  }

  private static Verdict verdict(List<String> a, List<String> b) {
    Verdict there = relationship(Utterance.of(a), Utterance.of(b)).verdict();
    assertThat(relationship(Utterance.of(b), Utterance.of(a)).verdict()).isEqualTo(there);
    return there;
  }

  private static Relationship relationship(Utterance a, Utterance b) {
    return Retelling.of(a, b).map(Retelling::relationship).orElse(Relationship.NONE);
  }
}
