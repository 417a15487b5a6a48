package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Autosave;
import org.parallax.workspace.file.Recovery;

/** Work that was never saved comes back, and nothing else than it is ever thrown away. */
class RecoveryTest extends WindowTest {
  private static final String SAID = ".plx-notice .label";
  private static final String TITLE = ".plx-title-field";
  private static final String SAMPLE = "Geneva talks, January 2022";
  private static final String STATUS = ".plx-status > .label";

  private final Path folder = new Folders(home).recovery();

  @BeforeEach
  void nothingIsKept() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> copies = Files.list(folder)) {
        for (Path copy : copies.toList()) {
          Files.delete(copy);
        }
      }
    }
  }

  private void crashed(Workspace work, int minutesAgo) {
    Instant then = Instant.now().minus(Duration.ofMinutes(minutesAgo));
    try (Autosave crashed =
        new Autosave(folder, Clock.fixed(then, ZoneOffset.UTC), Runnable::run, why -> {})) {
      crashed.edited(work, Optional.empty());
    }
  }

  private List<String> kept() {
    return new Recovery(folder)
        .find().work().stream().map(unsaved -> unsaved.workspace().title()).sorted().toList();
  }

  @Test
  void workThatACrashLeftIsOfferedAndNotForcedOnWhatWasAskedFor() {
    untilAnalysed();
    crashed(Sample.open().titled("Left by the crash"), 3);
    interact(() -> window().recover(true));
    until("the offer", () -> words(SAID).contains("work you had not saved"));
    assertThat(words(SAID))
        .contains("“Left by the crash” with 5 articles and no notes, from 3 minutes ago");
    assertThat(words(TITLE)).isEqualTo(SAMPLE);
    press("Open it");
    until("that work", () -> words(TITLE).equals("Left by the crash"));
    assertThat(words(STATUS)).contains("Not saved");
  }

  @Test
  void discardingTakesAwayOnlyTheWorkItNamesAndCanBeTakenBack() {
    untilAnalysed();
    crashed(Sample.open().titled("Older"), 90);
    crashed(Sample.open().titled("Newer"), 2);
    crashed(Workspace.empty(), 1);
    interact(() -> window().recover(false));
    until("the newest work", () -> words(TITLE).equals("Newer"));
    assertThat(words(SAID).lines()).hasSize(2);

    press("Discard it");
    until("the sample", () -> words(TITLE).equals(SAMPLE));
    assertThat(kept()).containsExactly("Older");
    press("Take it back");
    until("the newest work again", () -> words(TITLE).equals("Newer"));

    press("Open it");
    press("Leave unsaved");
    until("the other work", () -> words(TITLE).equals("Older"));
    assertThat(words(SAID)).as("what is not open any more is not to be discarded").isEmpty();
    interact(() -> window().close());
    press("Leave unsaved");
    assertThat(kept()).containsExactly("Newer", "Older");
  }

  @Test
  void theFirstEditIsKeptAndAnEmptyComparisonIsNot() {
    untilAnalysed();
    assertThat(words(STATUS)).as("nothing to save").doesNotContain("aved");
    keys(KeyCode.DIGIT1);
    assertThat(words(STATUS)).contains("Not saved yet");
    keys(KeyCode.CONTROL, KeyCode.N);
    press("Leave unsaved");
    until("nothing", () -> words(TITLE).isEmpty());
    assertThat(words(STATUS)).doesNotContain("aved", "…");
    interact(() -> window().close());
    assertThat(kept()).containsExactly(SAMPLE);
  }
}
