package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  void whiteSpaceOfEverySortIsOneSpace() {
    assertThat(Plain.line(" a\t\n\u00a0\u2028\u3000b ")).isEqualTo(" a b ");
    assertThat(Plain.trimmed(" a ")).isEqualTo("a");
    assertThat(Plain.lines("a\r\n\n  b\u2028c\rd")).containsExactly("a", "b c", "d");
  }

  @Test
  void whatHidesItselfOrTurnsTheWritingRoundIsGone() {
    assertThat(Plain.line("\u202egnp.\u202cexe\u2066\u2069\ufeff\u200b\u0000\u0007"))
        .isEqualTo("gnp.exe");
    assertThat(Plain.line("a\udb40\udc41b")).isEqualTo("ab");
  }

  @Test
  void whatWritingNeedsStays() {
    String needed = "אב\u200fגד \u0646\u200c\u0627 👩\u200d🚀";
    assertThat(Plain.line(needed)).isEqualTo(needed);
  }

  @Test
  void halfAPairIsReplaced() {
    assertThat(Plain.line("a\ud83d b\udc00")).isEqualTo("a� b�");
  }
}
