package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.parallax.text.Role;
import org.parallax.text.Span;

class LineBreakerTest {
  private static final Font FACE = Font.font("System", 17);
  private static final String HEBREW =
      "\u05d4\u05e1\u05db\u05e8 \u05de\u05e2\u05dc \u05d4\u05e2\u05d9\u05d9\u05e8\u05d4 "
          + "\u05e0\u05e4\u05e8\u05e5 \u05d1\u05dc\u05d9\u05dc\u05d4";

  @Test
  void everyLineIsBrokenAtASpace() {
    String shown = broken(HEBREW, 110).text();
    assertThat(shown).contains("\r").hasSameSizeAs(HEBREW);
    assertThat(shown.replace('\r', ' ')).isEqualTo(HEBREW);
  }

  @Test
  void brokenAgainAtAGreaterWidthItIsOneLine() {
    Block wide = new LineBreaker(FACE, 5000).broken(broken(HEBREW, 110));
    assertThat(wide.text()).isEqualTo(HEBREW);
  }

  @Test
  void aWordThatIsTooLongIsLeftWhole() {
    assertThat(broken(HEBREW, 10).text()).isEqualTo(HEBREW.replace(' ', '\r'));
  }

  private static Block broken(String words, double width) {
    Block block = new Block(0, Role.BODY, new Span(100, 100 + words.length()), words);
    return new LineBreaker(FACE, width).broken(block);
  }
}
