package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Labels and running text that hold words from right to left. */
class BrokenTextTest extends ApplicationTest {
  private static final String HEBREW =
      "\u05d4\u05e1\u05db\u05e8 \u05de\u05e2\u05dc \u05d4\u05e2\u05d9\u05d9\u05e8\u05d4 "
          + "\u05e0\u05e4\u05e8\u05e5 \u05d1\u05dc\u05d9\u05dc\u05d4";

  private final Text first = new Text("One " + HEBREW);
  private final Text second = new Text(" and one more");

  @Override
  public void start(Stage stage) {
    VBox box = new VBox(new BrokenLabel(), new BrokenFlow(List.of(first, second)));
    box.setMaxWidth(90);
    stage.setScene(new Scene(new StackPane(box), 400, 400));
    stage.show();
  }

  @Test
  void aLabelBreaksThemItselfAndSpeaksThemWhole() {
    BrokenLabel label = labelled(HEBREW);
    assertThat(label.getText()).contains("\r").hasSameSizeAs(HEBREW);
    assertThat(label.getAccessibleText()).isEqualTo(HEBREW);
    assertThat(label.getTextAlignment()).isEqualTo(TextAlignment.RIGHT);
  }

  @Test
  void aLabelBreaksWordsWithAccentsOfTheirOwnToo() {
    BrokenLabel label = labelled("The ma\u0301yor of the town above the dam");
    assertThat(label.getText()).contains("\r");
    assertThat(label.getTextAlignment()).isEqualTo(TextAlignment.LEFT);
  }

  @Test
  void otherWordsAreLeftToTheToolkit() {
    BrokenLabel label = labelled("The dam above the town broke");
    assertThat(label.getText()).isEqualTo("The dam above the town broke");
    assertThat(label.getTextAlignment()).isEqualTo(TextAlignment.LEFT);
  }

  private BrokenLabel labelled(String words) {
    BrokenLabel label = lookup(".label").queryAs(BrokenLabel.class);
    interact(() -> label.setWords(words));
    WaitForAsyncUtils.waitForFxEvents();
    return label;
  }

  @Test
  void runningTextKeepsItsPartsUnitForUnit() {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(first.getText()).contains("\r");
    assertThat((first.getText() + second.getText()).replace('\r', ' '))
        .isEqualTo("One " + HEBREW + " and one more");
  }
}
