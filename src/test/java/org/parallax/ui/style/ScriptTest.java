package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
  private static final String HEBREW = "\u05d4\u05e1\u05db\u05e8";

  @Test
  void theFirstLetterSaysWhichWayAParagraphRuns() {
    assertThat(Script.isFromTheRight("12 " + HEBREW + " dam")).isTrue();
    assertThat(Script.isFromTheRight("dam 12 " + HEBREW)).isFalse();
    assertThat(Script.isFromTheRight("")).isFalse();
  }

  @Test
  void oneWordFromTheRightMakesItMixed() {
    assertThat(Script.isMixed("dam " + HEBREW)).isTrue();
    assertThat(Script.isMixed("dam \u5927\u574a 12")).isFalse();
  }

  @Test
  void marksUponLettersAndJoinersMakeItIntricate() {
    assertThat(Script.isIntricate("ma\u0301yor")).as("an accent of its own").isTrue();
    assertThat(Script.isIntricate("\u0926\u093f\u0928")).as("Devanagari").isTrue();
    assertThat(Script.isIntricate("\ud83d\udc68\u200d\ud83d\udc69")).as("a pair").isTrue();
    assertThat(Script.isIntricate("dam " + HEBREW)).isTrue();
    assertThat(Script.isIntricate("m\u00e1yor \u5927\u574a \ud83d\ude42 12")).isFalse();
  }

  @Test
  void signsAndNumbersBeginEitherWay() {
    assertThat(Script.begins("a (12) " + HEBREW, 1, true)).isTrue();
    assertThat(Script.begins("a (12) " + HEBREW, 1, false)).isFalse();
    assertThat(Script.begins("a 12.", 1, true)).isTrue();
    assertThat(Script.begins("a 12.", 1, false)).isTrue();
  }
}
