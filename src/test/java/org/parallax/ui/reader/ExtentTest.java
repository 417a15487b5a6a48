package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.ui.reader.Articles.part;

import org.junit.jupiter.api.Test;
import org.parallax.text.Role;

/** How long reports are said to be. */
class ExtentTest {
  @Test
  void wordsAreCountedWhereSpacesPartThem() {
    assertThat(extent("The dam above the town broke.")).isEqualTo("6 words");
    assertThat(extent("\ub310\uc774 \ubb34\ub108\uc84c\ub2e4")).isEqualTo("2 words");
  }

  @Test
  void charactersAreCountedWhereNothingPartsWords() {
    assertThat(extent("\u30c0\u30e0\u304c\u6c7a\u58ca\u3057\u305f\u3002"))
        .isEqualTo("8 characters");
    assertThat(extent("\u5927\u575d\u4e8e2024\u5e74\u51b3\u53e3 \u3002"))
        .isEqualTo("11 characters");
  }

  @Test
  void aNameInAnotherScriptTurnsNoCount() {
    assertThat(extent("The town of \u6771\u4eac was not hit")).isEqualTo("7 words");
  }

  private static String extent(String words) {
    return Extent.of(Articles.of("report", part(Role.BODY, words)));
  }
}
