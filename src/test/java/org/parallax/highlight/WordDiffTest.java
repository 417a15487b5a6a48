package org.parallax.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

class WordDiffTest {
  @Test
  void marksTheWordThatOneReadingLacks() {
    String hers = "the Deputy Foreign Minister of Norway";
    String theirs = "the Foreign Minister of Norway";
    WordDiff diff = WordDiff.of(hers, theirs);
    assertThat(words(diff.a(), hers)).containsExactly("Deputy");
    assertThat(diff.b()).isEmpty();
  }

  @Test
  void marksNumbersWhole() {
    String first = "about 175,000 troops";
    String second = "about 100,000 troops";
    WordDiff diff = WordDiff.of(first, second);
    assertThat(words(diff.a(), first)).containsExactly("175,000");
    assertThat(words(diff.b(), second)).containsExactly("100,000");
  }

  @Test
  void marksNeighboursAsOneStretch() {
    String first = "they left the hall in haste";
    String second = "they left at noon";
    WordDiff diff = WordDiff.of(first, second);
    assertThat(words(diff.a(), first)).containsExactly("the hall in haste");
    assertThat(words(diff.b(), second)).containsExactly("at noon");
  }

  @Test
  void caseQuotationMarksAndSpaceMakeNoDifference() {
    WordDiff diff = WordDiff.of("“The  mayor’s Plan”", "\"the mayor's plan\"");
    assertThat(diff).isEqualTo(new WordDiff(List.of(), List.of()));
  }

  @Test
  void anEmptyReadingLacksEverything() {
    WordDiff diff = WordDiff.of("", "two ships");
    assertThat(diff.a()).isEmpty();
    assertThat(diff.b()).containsExactly(new Span(0, 9));
  }

  private static List<String> words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).toList();
  }
}
