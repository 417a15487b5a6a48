package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The whole job as a person does it, by keyboard alone, asserting on what they would see. */
class WholeJobTest extends WindowTest {
  private static final String TOPIC = ".plx-facts > .plx-title";

  @Test
  void openReadTagNoteUndoRedoSaveAndOpenAgain() throws Exception {
    untilAnalysed();
    assertThat(words(".plx-title-field")).isEqualTo("Geneva talks, January 2022");
    String first = words(TOPIC);
    assertThat(first).as("the first discrepancy is selected").isNotEmpty();

    keys(KeyCode.J);
    String second = words(TOPIC);
    assertThat(second).isNotEmpty().isNotEqualTo(first);
    keys(KeyCode.K);
    assertThat(words(TOPIC)).isEqualTo(first);

    keys(KeyCode.DIGIT1);
    assertThat(chosen()).contains("1  Error");
    keys(KeyCode.N);
    write("Ask the desk, j k 2");
    assertThat(words("#note")).isEqualTo("Ask the desk, j k 2");
    assertThat(chosen()).as("digits in a note are digits").doesNotContain("2  Update");
    keys(KeyCode.CONTROL, KeyCode.ENTER);

    keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(words("#note")).isEmpty();
    keys(KeyCode.CONTROL, KeyCode.Y);
    assertThat(words("#note")).isEqualTo("Ask the desk, j k 2");

    Path file = home.resolve("talks.parallax");
    answers.target = Optional.of(file);
    assertThat(words(".plx-status > .label")).contains("Not saved");
    keys(KeyCode.CONTROL, KeyCode.S);
    until("the file", () -> words(".plx-status > .label").startsWith("Saved"));
    assertThat(Files.size(file)).isPositive();

    keys(KeyCode.D);
    assertThat(words(TOPIC)).as("on to the next").isEqualTo(second);
    keys(KeyCode.CONTROL, KeyCode.Z);

    answers.workspace = Optional.of(file);
    keys(KeyCode.CONTROL, KeyCode.O);
    until("the workspace", () -> window().session().stepsProperty().get().undo().isEmpty());
    untilAnalysed();
    until("the first discrepancy", () -> words(TOPIC).equals(first));
    assertThat(words("#note")).isEqualTo("Ask the desk, j k 2");
    assertThat(chosen()).contains("1  Error");
  }
}
