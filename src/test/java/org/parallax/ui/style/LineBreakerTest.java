package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static final Font FACE = Font.font("System", 17);
  private static final String HEBREW =
      "\u05d4\u05e1\u05db\u05e8 \u05de\u05e2\u05dc \u05d4\u05e2\u05d9\u05d9\u05e8\u05d4 "
          + "\u05e0\u05e4\u05e8\u05e5 \u05d1\u05dc\u05d9\u05dc\u05d4";

  @Test
  void everyLineIsBrokenAtASpace() {
    String shown = broken(HEBREW, 110);
    assertThat(shown).contains("\r").hasSameSizeAs(HEBREW);
    assertThat(shown.replace('\r', ' ')).isEqualTo(HEBREW);
  }

  @Test
  void brokenAgainAtAGreaterWidthItIsOneLine() {
    assertThat(broken(broken(HEBREW, 110), 5000)).isEqualTo(HEBREW);
  }

  @Test
  void aWordThatIsTooLongIsLeftWhole() {
    assertThat(broken(HEBREW, 10)).isEqualTo(HEBREW.replace(' ', '\r'));
  }

  @Test
  void noLineOfAnEnglishParagraphBeginsWithAHebrewWordWhereAnotherBreakCanBeHad() {
    String words = "The dam above Harod (\u05d4\u05e1\u05db\u05e8) broke";
    double width = widthOf("The dam above Harod (\u05d4");
    assertThat(broken(words, width)).startsWith("The dam above\rHarod (\u05d4");
  }

  @Test
  void aParagraphAsLongAsABookIsBrokenWithoutAWait() {
    String words = (HEBREW + " ").repeat(8_000).strip();
    String shown = assertTimeout(Duration.ofSeconds(10), () -> broken(words, 300));
    assertThat(shown).hasSameSizeAs(words).contains("\r");
  }

  private static double widthOf(String words) {
    Text ruler = new Text(words);
    ruler.setFont(FACE);
    return ruler.getLayoutBounds().getWidth();
  }

  private static String broken(String words, double width) {
    return new LineBreaker(FACE, width).broken(words);
  }
}
