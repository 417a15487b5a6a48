package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.parallax.workspace.file.Autosave;

/** What a notice does to the keyboard; in a home in which no other window keeps its work. */
class NoticeTest extends WindowTest {
  private Node owner() {
    return window().stage().getScene().getFocusOwner();
  }

  @Test
  void aNoticeThatGoesGivesTheKeyboardBack() {
    untilAnalysed();
    Node list = lookup("#findings").query();
    assertThat(owner()).isSameAs(list);
    try (Autosave crashed =
        new Autosave(new Folders(home).recovery(), Clock.systemUTC(), Runnable::run, why -> {})) {
      crashed.edited(Sample.open().titled("Left"), Optional.empty());
    }
    interact(() -> window().recover(true));
    until("the offer", () -> words(".plx-notice .label").contains("“Left”"));
    Button open = lookup(".plx-notice > .button").queryAs(Button.class);
    interact(open::requestFocus);
    interact(open::fire);
    until("that work", () -> words(".plx-title-field").equals("Left"));
    assertThat(owner()).isSameAs(list);
  }
}
