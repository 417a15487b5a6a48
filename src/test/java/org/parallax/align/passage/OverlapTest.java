package org.parallax.align.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;

class OverlapTest {
  @Test
  void isEqualWhereBothHaveTheSameContent() {
    assertThat(relation("The tanker Orla sank off Brill.", "Off Brill, the tanker Orla sank."))
        .isEqualTo(Relation.EQUAL);
  }

  @Test
  void isMoreSpecificWhereAllOfOneStandsInTheOtherAndMuchMore() {
    String brief = "The tanker Orla sank off Brill.";
    String full =
        "The tanker Orla sank off Brill with nine sailors and a cargo of palm oil for Rotterdam.";
    assertThat(relation(full, brief)).isEqualTo(Relation.A_MORE_SPECIFIC);
    assertThat(relation(brief, full)).isEqualTo(Relation.B_MORE_SPECIFIC);
  }

  @Test
  void isSimilarWhereEachHasItsOwn() {
    assertThat(relation("The tanker Orla sank on Sunday.", "The tanker Orla sank off Brill."))
        .isEqualTo(Relation.SIMILAR);
  }

  @Test
  void isRelatedWhereOneThingIsToldOfTwoSides() {
    assertThat(
            relation(
                "The tanker Orla sank off Brill because its hull had long rusted through below the"
                    + " engine.",
                "The tanker Orla sank off Brill after a pilot without papers steered it into a"
                    + " barge."))
        .isEqualTo(Relation.RELATED);
  }

  @Test
  void isRelatedWhereLittleIsShared() {
    assertThat(
            relation(
                "The owner of the tanker Orla has been in debt since his brother left the firm.",
                "A tanker of that size needs twelve sailors, three tugs and a pilot who knows."))
        .isEqualTo(Relation.RELATED);
  }

  @Test
  void wordsOfOneMeaningCountInPart() {
    double same = overlap("The car hit a wall.", "The car hit a wall.").score();
    double near = overlap("The car hit a wall.", "The automobile hit a wall.").score();
    double other = overlap("The car hit a wall.", "The goat hit a wall.").score();
    assertThat(near).isGreaterThan(other).isLessThan(same);
  }

  @Test
  void isTheSameTheOtherWayRound() {
    String a = "Police arrested two demonstrators after the protest in Tollen.";
    String b = "After protests in Tollen, the arrest of demonstrators by police was criticised.";
    Overlap there = overlap(a, b);
    Overlap back = overlap(b, a);
    assertThat(back.score()).isEqualTo(there.score());
    assertThat(back)
        .isEqualTo(new Overlap(there.sharedOfB(), there.sharedOfA(), there.b(), there.a()));
  }

  private static Relation relation(String a, String b) {
    return overlap(a, b).relation();
  }

  private static Overlap overlap(String a, String b) {
    Witness left = Texts.witness("a", a);
    Witness right = Texts.witness("b", b);
    NearTerms near = NearTerms.between(left.vocabulary(), right.vocabulary());
    TermTable table = new TermTable(left, right, new PairWeights(left, right), near);
    RowMatch match = new RowMatch(table);
    match.take(table.a().get(0));
    return match.with(table.b().get(0));
  }
}
