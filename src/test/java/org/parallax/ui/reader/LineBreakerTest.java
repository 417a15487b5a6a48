package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void everyLineIsBrokenAtASpaceAndTurnedByItself() {
    String shown = broken().text();
    assertThat(shown).startsWith("\u202b").contains("\r\u202b");
    assertThat(shown.replace("\r\u202b", " ")).isEqualTo("\u202b" + HEBREW);
  }

  @Test
  void offsetsOfTheSourceAreFoundThereAndBack() {
    Block block = broken();
    for (int offset = 100; offset <= 100 + HEBREW.length(); offset++) {
      assertThat(block.offset(block.local(offset))).isEqualTo(offset);
    }
    int word = HEBREW.lastIndexOf(' ') + 1;
    assertThat(block.text().substring(block.local(100 + word))).isEqualTo(HEBREW.substring(word));
  }

  @Test
  void brokenAgainAtAGreaterWidthItIsOneLine() {
    Block wide = new LineBreaker(FACE, 5000).broken(broken());
    assertThat(wide.text()).isEqualTo("\u202b" + HEBREW.replace("\r", " "));
  }

  @Test
  void wordsFromTheLeftAroundThemNeedNoSign() {
    String words = "The paper " + HEBREW + " says so on its first page";
    Block block = new Block(0, Role.BODY, new Span(0, words.length()), words, List.of());
    String shown = new LineBreaker(FACE, 120).broken(block).text();
    assertThat(shown).contains("\r").hasSameSizeAs(words);
  }

  private static Block broken() {
    Block block =
        new Block(
            0, Role.BODY, new Span(100, 100 + HEBREW.length()), "\u202b" + HEBREW, List.of(0));
    return new LineBreaker(FACE, 110).broken(block);
  }
}
