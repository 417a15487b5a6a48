package org.parallax.align.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void leavesOutCaseAccentsMarksAndPossessives() {
    assertThat(Words.of("“Helena Brandão’s car, she said,”"))
        .containsExactly("helena", "brandao", "car", "she", "said");
  }

  @Test
  void readsInitialsWithPointsAsOneWord() {
    assertThat(Words.of("the U.S. and the U.K.")).containsExactly("the", "us", "and", "the", "uk");
  }

  @Test
  void keepsContractionsWhole() {
    assertThat(Words.of("It’s what we don't know"))
        .containsExactly("it", "what", "we", "dont", "know");
  }

  @Test
  void joinsEndingsThatAreCutOff() {
    assertThat(Words.of("It ’ s what we don ’t know: ‘ so ’ to say"))
        .isEqualTo(Words.of("It’s what we don’t know: ‘so’ to say"));
  }

  @Test
  void readsNumbersCompoundsAndOtherScripts() {
    assertThat(Words.of("Miners' No. 7 well-known ½ £20 Київ"))
        .containsExactly("miners", "no", "7", "well", "known", "1", "2", "20", "киів");
    assertThat(Words.of("'' . ' s")).containsExactly("s");
  }
}
