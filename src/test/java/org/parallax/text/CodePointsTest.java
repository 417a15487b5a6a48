package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsASurrogatePairOnce() {
    String text = "a😀b😀";
    CodePoints points = new CodePoints(text);
    assertThat(points.of(0)).isZero();
    assertThat(points.of(1)).isEqualTo(1);
    assertThat(points.of(3)).isEqualTo(2);
    assertThat(points.of(text.length())).isEqualTo(text.codePointCount(0, text.length()));
  }
}
