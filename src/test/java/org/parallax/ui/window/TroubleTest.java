package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Opened;
import org.parallax.workspace.file.WorkspaceFile;

/** What a person sees when something goes wrong; nothing is lost, nothing is overwritten. */
class TroubleTest extends WindowTest {
  private static final String SAID = ".plx-notice .label";

  private static Path file(String name, String content) throws IOException {
    return Files.writeString(home.resolve(name), content, StandardCharsets.UTF_8);
  }

  @Test
  void refusedFilesAreNamedAndTheOthersAreOpened() throws IOException {
    untilAnalysed();
    answers.articles =
        List.of(
            file("blank.txt", ""),
            home.resolve("vanished.txt"),
            file("noise.txt", "\u0000\u0001\u0002\u0003\u0000"),
            file("ferry.txt", "The ferry left the harbour at noon.\n\nIt carried forty cars.\n"));
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    until("the sentences", () -> !words(SAID).isEmpty());
    assertThat(words(SAID).lines()).as("one line until it is unfolded").hasSize(1);
    press("and 2 more");
    assertThat(words(SAID).lines().toList())
        .hasSize(3)
        .satisfiesOnlyOnce(line -> assertThat(line).contains("blank.txt", "empty"))
        .satisfiesOnlyOnce(line -> assertThat(line).contains("vanished.txt", "no such file"))
        .satisfiesOnlyOnce(line -> assertThat(line).contains("noise.txt", "not text"));
    assertThat(window().session().workspace().articles()).hasSize(6);

    interact(() -> lookup(".plx-notice > .button").queryAs(Button.class).fire());
    assertThat(words(SAID)).isEmpty();
  }

  @Test
  void aFileThatIsAddedAgainIsKnownAndItsNewerTextTakesItsPlace() throws IOException {
    untilAnalysed();
    answers.articles = List.of(file("pier.txt", "The pier was shut at noon.\n\nIt is old.\n"));
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    until("it is added", () -> window().session().workspace().articles().size() == 6);
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    until("the sentence", () -> words(SAID).contains("open already"));
    file("pier.txt", "The pier was shut at one.\n\nIt is old.\n");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    until("the sentence", () -> words(SAID).contains("read again"));
    assertThat(window().session().workspace().articles()).hasSize(6);
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window().session().workspace().articles().get(5).text().value()).contains("at noon");
  }

  @Test
  void aDamagedOrNewerWorkspaceIsRefusedInASentenceAndLeftAsItIs() throws IOException {
    untilAnalysed();
    Path damaged = file("damaged.parallax", "{\"format\":\"parallax-work");
    answers.workspace = Optional.of(damaged);
    keys(KeyCode.CONTROL, KeyCode.O);
    until("the sentence", () -> words(SAID).contains("damaged.parallax"));
    assertThat(words(".plx-title-field")).isEqualTo("Geneva talks, January 2022");
    assertThat(damaged).hasContent("{\"format\":\"parallax-work");

    Path newer = home.resolve("newer.parallax");
    new WorkspaceFile().save(Workspace.empty().titled("Later"), newer);
    String text = Files.readString(newer, StandardCharsets.UTF_8);
    Files.writeString(newer, text.replaceFirst("\"version\"\\s*:\\s*1", "\"version\": 99"));
    answers.workspace = Optional.of(newer);
    keys(KeyCode.CONTROL, KeyCode.O);
    until("the sentence", () -> words(SAID).contains("newer Parallax"));
    assertThat(words(".plx-title-field")).isEqualTo("Geneva talks, January 2022");
  }

  @Test
  void theBackupOfADamagedWorkspaceDoesNotPushAsideUnsavedWork() throws IOException {
    untilAnalysed();
    Path damaged = home.resolve("torn.parallax");
    new WorkspaceFile().save(Workspace.empty().titled("Yesterday"), damaged);
    new WorkspaceFile().save(Workspace.empty().titled("Today"), damaged);
    Files.writeString(damaged, "{\"format\":\"parallax-workspace\",");
    answers.workspace = Optional.of(damaged);
    keys(KeyCode.CONTROL, KeyCode.O);
    until("the offer", () -> words(SAID).contains("torn.parallax.bak"));
    keys(KeyCode.DIGIT1);
    press("Open the backup");
    assertThat(words(".plx-question .label")).contains("Save your work?");
    press("Leave unsaved");
    until("the backup", () -> words(".plx-title-field").equals("Yesterday"));
    assertThat(words(".plx-status > .label")).contains("Not saved");
    assertThat(window().session().unsavedProperty().get()).isTrue();
    try (Stream<Path> kept = Files.list(home.resolve("recovery"))) {
      assertThat(kept).as("what was left lies on the disk").isNotEmpty();
    }
  }

  @Test
  void aFileThatCantBeWrittenCostsNoWork() throws IOException {
    untilAnalysed();
    keys(KeyCode.DIGIT1);
    answers.target = Optional.of(file("wall", "").resolve("talks.parallax"));
    keys(KeyCode.CONTROL, KeyCode.S);
    until("the sentence", () -> words(SAID).contains("talks.parallax"));
    assertThat(words(".plx-status > .label")).contains("Not saved");
    assertThat(chosen()).contains("1  Error");
  }

  @Test
  void whatAnotherWindowWroteIsNotOverwrittenUnasked() {
    untilAnalysed();
    Path shared = home.resolve("shared.parallax");
    answers.target = Optional.of(shared);
    keys(KeyCode.DIGIT1);
    keys(KeyCode.CONTROL, KeyCode.S);
    until("it is saved", () -> words(".plx-status > .label").contains("Saved"));
    keys(KeyCode.DIGIT2);
    keys(KeyCode.CONTROL, KeyCode.S);
    until("it is saved again", () -> !window().session().unsavedProperty().get());

    new WorkspaceFile().save(Workspace.empty().titled("Of the other window"), shared);
    keys(KeyCode.DIGIT3);
    keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(words(".plx-question .label")).contains("Save over it?").contains("shared.parallax");
    keys(KeyCode.ESCAPE);
    assertThat(window().session().unsavedProperty().get()).isTrue();
    assertThat(title(shared)).isEqualTo("Of the other window");

    keys(KeyCode.CONTROL, KeyCode.S);
    press("Save over it");
    until("it is saved", () -> !window().session().unsavedProperty().get());
    assertThat(title(shared)).isEqualTo("Geneva talks, January 2022");
    assertThat(title(WorkspaceFile.backup(shared))).isEqualTo("Of the other window");
  }

  private static String title(Path file) {
    return ((Opened.Read) new WorkspaceFile().open(file)).workspace().title();
  }

  @Test
  void closingAsksForUnsavedWork() {
    untilAnalysed();
    keys(KeyCode.DIGIT1);
    keys(KeyCode.CONTROL, KeyCode.Q);
    assertThat(words(".plx-question .label")).contains("Save your work?");
    keys(KeyCode.ESCAPE);
    assertThat(window().stage().isShowing()).isTrue();
    assertThat(chosen()).contains("1  Error");

    keys(KeyCode.CONTROL, KeyCode.Q);
    press("Leave unsaved");
    assertThat(window().stage().isShowing()).isFalse();
  }
}
