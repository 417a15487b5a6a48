package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parallax.export.Notes;

/** The whole job as a person does it, by keyboard alone, asserting on what they would see. */
class WholeJobTest extends WindowTest {
  private static final String TOPIC = ".plx-facts > .plx-title";
  private static final String HEADING = ".plx-facts > .plx-heading";
  private static final String READINGS = ".plx-reading-label";

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
    assertThat(isInView("#note", ".plx-inspector")).as("the note is seen").isTrue();
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

  @Test
  void theStateIsChosenByKeyboard() {
    untilAnalysed();
    keys(KeyCode.S);
    assertThat(isInView(".plx-toggle:focused", ".plx-inspector")).isTrue();
    keys(KeyCode.SPACE);
    assertThat(chosen()).as("what is on stays on").contains("open");
    String first = words(TOPIC);
    keys(KeyCode.S);
    keys(KeyCode.RIGHT);
    keys(KeyCode.SPACE);
    assertThat(words(TOPIC)).as("a decision leads on").isNotEqualTo(first);
    keys(KeyCode.K);
    assertThat(chosen()).contains("explained");
    keys(KeyCode.CONTROL, KeyCode.Z);
  }

  @Test
  void nextVisitsEveryDifferenceOnce() {
    untilAnalysed();
    String count = words(".plx-counts > .plx-differ-text").replaceAll("\\D", "");
    int differences = Integer.parseInt(count);
    assertThat(differences).isGreaterThan(2);
    Set<String> visited = new HashSet<>();
    for (int i = 0; i < differences; i++) {
      assertThat(words(HEADING)).endsWith("· DIFFER");
      visited.add(words(TOPIC) + words(READINGS));
      keys(KeyCode.J);
    }
    assertThat(visited).hasSize(differences);
    assertThat(words(HEADING)).doesNotEndWith("· DIFFER");
  }

  @Test
  @Tag("display") // without one, the keys of brackets do not arrive
  void markAddLeaveOutMoveJoinPartAndExportByKeyboardAlone() throws Exception {
    untilAnalysed();
    keys(KeyCode.ALT, KeyCode.RIGHT);
    keys(KeyCode.DOWN);
    keys(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
    keys(KeyCode.T);
    assertThat(words(HEADING)).isEqualTo("MARKED BY HAND");
    keys(KeyCode.DIGIT4);
    assertThat(chosen()).contains("4  Framing");
    String first = words(READINGS);

    keys(KeyCode.ALT, KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
    keys(KeyCode.A);
    assertThat(words(READINGS).lines()).hasSize(2);
    keys(KeyCode.CLOSE_BRACKET);
    String longer = words(READINGS).lines().toList().get(1);
    assertThat(longer).contains(" ");
    keys(KeyCode.ALT, KeyCode.RIGHT);
    keys(KeyCode.O);
    assertThat(words(READINGS).lines()).containsExactly(first, longer, "left out here");
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(words(READINGS).lines()).containsExactly(first, longer);

    Path notes = home.resolve("notes.md");
    answers.target = Optional.of(notes);
    keys(KeyCode.CONTROL, KeyCode.E);
    for (int passed = 0; passed < Notes.Scope.values().length; passed++) {
      keys(KeyCode.DOWN);
    }
    keys(KeyCode.DOWN);
    keys(KeyCode.ENTER);
    until("the notes", () -> words(".plx-notice .label").contains("notes.md"));
    assertThat(Files.readString(notes, StandardCharsets.UTF_8))
        .contains(first.strip(), longer.strip(), "Framing");

    keys(KeyCode.SHIFT, KeyCode.M);
    write("ryabkov");
    keys(KeyCode.ENTER);
    assertThat(words(READINGS)).contains(first, longer, "Deputy Foreign Minister");
    assertThat(words(".plx-group > .label")).doesNotContain("MARKED BY HAND");

    keys(KeyCode.X);
    write("deputy");
    keys(KeyCode.ENTER);
    assertThat(words(HEADING)).endsWith("· ONLY");
    keys(KeyCode.SHIFT, KeyCode.X);
    keys(KeyCode.ENTER);
    assertThat(words(HEADING)).endsWith("· DIFFER");
  }
}
