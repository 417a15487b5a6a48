package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class LeftToRightTest {
  private static final String GAZETTE = "\u0627\u0644\u062c\u0631\u064a\u062f\u0629";

  @Test
  void aSentenceThatBeginsWithAnArabicNameStillRunsFromTheLeft() {
    String bare = GAZETTE + " says 40, The Ledger says 50.";
    assertThat(isLeftToRight(bare)).isFalse();
    assertThat(isLeftToRight(LeftToRight.of(bare))).isTrue();
  }

  @Test
  void aNumberBesideAnArabicNameKeepsItsPlace() {
    Bidi bidi = bidi(LeftToRight.of("\u201c40\u201d (" + GAZETTE + ") against 50"));
    assertThat(bidi.getLevelAt(1)).as("the opening number").isEven();
    assertThat(bidi.getLevelAt(5)).as("the bracket before the name").isEven();
    assertThat(bidi.getLevelAt(7)).as("the name").isOdd();
    assertThat(bidi.getLevelAt(8 + GAZETTE.length())).as("the bracket behind it").isEven();
  }

  @Test
  void twoArabicWordsStayOneRun() {
    Bidi bidi = bidi(LeftToRight.of("by " + GAZETTE + " " + GAZETTE + "."));
    assertThat(bidi.getLevelAt(4 + GAZETTE.length())).as("the space between").isOdd();
  }

  @Test
  void whatIsWrittenFromTheLeftIsLeftAsItIs() {
    assertThat(LeftToRight.of("Kyiv \u201c40\u201d")).isEqualTo("Kyiv \u201c40\u201d");
  }

  private static boolean isLeftToRight(String words) {
    return bidi(words).baseIsLeftToRight();
  }

  private static Bidi bidi(String words) {
    return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
  }
}
