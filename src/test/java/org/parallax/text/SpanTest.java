package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void namesTheValuesOfASpanThatEndsBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(40, 30))
        .withMessage("Span 40..30: end must not be before start");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 4).overlaps(new Span(4, 9))).isFalse();
    assertThat(new Span(0, 5).intersection(new Span(4, 9))).contains(new Span(4, 5));
  }

  @Test
  void anEmptySpanOverlapsNothingButIsEnclosed() {
    assertThat(new Span(0, 9).overlaps(new Span(4, 4))).isFalse();
    assertThat(new Span(0, 9).encloses(new Span(4, 4))).isTrue();
  }

  @Test
  void coversWhatLiesBetween() {
    assertThat(new Span(7, 9).cover(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void ordersByStartThenEnd() {
    assertThat(new Span(1, 5)).isLessThan(new Span(2, 3)).isGreaterThan(new Span(1, 4));
  }

  @Test
  void theGapIsWhatLiesBetween() {
    assertThat(new Span(0, 4).gap(new Span(9, 12))).isEqualTo(5);
    assertThat(new Span(9, 12).gap(new Span(0, 4))).isEqualTo(5);
    assertThat(new Span(0, 4).gap(new Span(4, 9))).isZero();
    assertThat(new Span(0, 9).gap(new Span(2, 3))).isZero();
  }
}
