package org.parallax.align.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.text.Sentence;

class ChunkerTest {
  @Test
  void goesByNounsVerbsAndPrepositionsWithTheirNouns() {
    assertThat(chunks("The old ferry had been towed to the yard in Brill by two tugs."))
        .isEqualTo("[The old ferry] [had been towed] [to the yard] [in Brill] [by two tugs]");
  }

  @Test
  void aPossessiveEndsAPhrase() {
    assertThat(chunks("She praised Norway's second budget."))
        .isEqualTo("[She] [praised] [Norway's] [second budget]");
  }

  @Test
  void keepsNamesTogetherThatAreJoined() {
    assertThat(chunks("Barr and Lowe sold the firm."))
        .isEqualTo("[Barr and Lowe] [sold] [the firm]");
  }

  @Test
  void findsTheVerbOfAHeadline() {
    assertThat(chunks("Senate confirms judge")).isEqualTo("[Senate] [confirms] [judge]");
    assertThat(chunks("Prisoners escape from island jail"))
        .isEqualTo("[Prisoners] [escape] [from island jail]");
  }

  @Test
  void findsNothingInMarks() {
    assertThat(chunks("— … —")).isEmpty();
  }

  private static String chunks(String text) {
    Witness witness = Texts.witness("a", text);
    Sentence sentence = witness.text().sentences().get(0);
    Phrasing phrasing = witness.phrasing(sentence);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < phrasing.chunks().size(); i++) {
      String words = witness.text().at(phrasing.span(new ChunkAligner.Run(i, i)));
      found.append(i > 0 ? " " : "").append("[").append(words).append("]");
    }
    return found.toString();
  }
}
