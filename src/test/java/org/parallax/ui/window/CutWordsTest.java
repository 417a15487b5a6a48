package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class CutWordsTest extends ApplicationTest {
  private static final String WORDS = "Nobody found room for all of this";

  @Override
  public void start(Stage stage) {
    VBox box = new VBox(20, label("narrow", WORDS, 80), label("wide", WORDS, 600));
    Label shortened = label("shortened", "\u2026 of this", 600);
    shortened.setAccessibleText(WORDS);
    box.getChildren().add(shortened);
    CutWords.watch(box);
    stage.setScene(new Scene(box, 640, 300));
    stage.show();
  }

  private static Label label(String id, String words, double width) {
    Label label = new Label(words);
    label.setId(id);
    label.setMaxWidth(width);
    return label;
  }

  @Test
  void areShownWholeUnderThePointer() {
    assertThat(hint("#narrow")).contains(WORDS);
  }

  @Test
  void soIsWhatWasCutBefore() {
    assertThat(hint("#shortened")).contains(WORDS);
  }

  @Test
  void whatCanBeReadNeedsNoHint() {
    assertThat(hint("#wide")).isEmpty();
  }

  private Optional<String> hint(String label) {
    moveTo(label);
    return Optional.ofNullable(lookup(label).queryAs(Label.class).getTooltip())
        .map(Tooltip::getText);
  }
}
