package org.parallax.finding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceSortTest {
  @Test
  void neighboursAndPoliceAreApart() {
    assertThat(areApart("two neighbours", "the harbour police")).isTrue();
    assertThat(areApart("the company", "union")).isTrue();
  }

  @Test
  void whatCouldBeOneSourceIsNot() {
    assertThat(areApart("a police officer", "the police")).isFalse();
    assertThat(areApart("Jan Kolar", "the police")).isFalse();
  }

  @Test
  void aPaperIsAnybodysUntilItIsToldWhose() {
    assertThat(areApart("a report", "the police")).isFalse();
    assertThat(areApart("a report of the union", "the police")).isTrue();
    assertThat(areApart("a report", "two neighbours")).isTrue();
  }

  private static boolean areApart(String a, String b) {
    return SourceSort.areApart(
        SourceSort.of(List.of(a.split(" ", -1))), SourceSort.of(List.of(b.split(" ", -1))));
  }
}
