package org.parallax.align.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void countsLettersThatChange() {
    assertThat(Spelling.distance("harbour", "harbour")).isZero();
    assertThat(Spelling.distance("harbour", "harbor")).isEqualTo(1);
    assertThat(Spelling.distance("form", "from")).isEqualTo(1);
    assertThat(Spelling.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void onlyLongWordsAreVariants() {
    assertThat(Spelling.isVariant("lemos", "lemas")).isTrue();
    assertThat(Spelling.isVariant("lee", "leo")).isFalse();
    assertThat(Spelling.isVariant("lemos", "lemos")).isFalse();
    assertThat(Spelling.isVariant("lemos", "ramos")).isFalse();
  }
}
