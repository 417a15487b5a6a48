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
  void signsAndNumbersBeginEitherWay() {
    assertThat(Script.begins("a (12) " + HEBREW, 1, true)).isTrue();
    assertThat(Script.begins("a (12) " + HEBREW, 1, false)).isFalse();
    assertThat(Script.begins("a 12.", 1, true)).isTrue();
    assertThat(Script.begins("a 12.", 1, false)).isTrue();
  }
}
