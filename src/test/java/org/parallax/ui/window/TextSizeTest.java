package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TextSizeTest extends WindowTest {
  @Test
  void isThatOfTheNextComparisonAndOfTheNextStart() {
    keys(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(words(".plx-status > .button")).contains("A 110 %");
    keys(KeyCode.CONTROL, KeyCode.N);
    assertThat(words(".plx-status > .button")).contains("A 110 %");
    interact(() -> window().close());
    assertThat(new SettingsFile(new Folders(home).settings()).read().type().size()).isEqualTo(110);
  }
}
