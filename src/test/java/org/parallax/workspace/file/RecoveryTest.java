package org.parallax.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.workspace.Theme;
import org.parallax.workspace.Workspace;

class RecoveryTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path home;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<String> trouble = new ArrayList<>();
  private final Workspace work = Full.WORKSPACE;

  private Path folder() {
    return home.resolve("state").resolve("recovery");
  }

  private Autosave autosave() {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    return new Autosave(folder(), clock, waiting::add, trouble::add);
  }

  private void run() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private Recovery.Found find() {
    return new Recovery(folder()).find();
  }

  @Test
  void findsWhatAProgramLeftUnsaved() throws IOException {
    Path file = home.resolve("talks.parallax").toAbsolutePath();
    try (Autosave autosave = autosave()) {
      autosave.edited(work.titled("first"), Optional.of(file));
      autosave.edited(work, Optional.of(file));
      assertThat(waiting).hasSize(1);
      run();
      assertThat(find().work()).as("of a program that still runs").isEmpty();
    }
    assertThat(find().work())
        .singleElement()
        .satisfies(
            unsaved -> {
              assertThat(unsaved.workspace()).isEqualTo(work);
              assertThat(unsaved.file()).contains(file);
              assertThat(unsaved.written()).isEqualTo(NOON);
            });
    new Recovery(folder()).discard(find().work().get(0));
    assertThat(find()).isEqualTo(new Recovery.Found(List.of(), List.of()));
  }

  @Test
  void anEditDoesNotWaitForTheCopyThatIsBeingWritten() throws Exception {
    try (Autosave autosave = autosave()) {
      synchronized (autosave) {
        CompletableFuture.runAsync(() -> autosave.edited(work, Optional.empty()))
            .get(30, TimeUnit.SECONDS);
      }
      assertThat(waiting).hasSize(1);
    }
  }

  @Test
  void findsNothingBeforeTheFirstStart() {
    assertThat(find()).isEqualTo(new Recovery.Found(List.of(), List.of()));
    assertThat(folder()).doesNotExist();
  }

  @Test
  void savedWorkLeavesNoCopy() {
    try (Autosave autosave = autosave()) {
      autosave.edited(work, Optional.empty());
      run();
      autosave.edited(work.titled("next"), Optional.empty());
      autosave.clean();
      run();
    }
    assertThat(find().work()).isEmpty();
  }

  @Test
  void closingWritesWhatStillWaits() {
    try (Autosave autosave = autosave()) {
      autosave.edited(work, Optional.empty());
    }
    run();
    assertThat(find().work())
        .singleElement()
        .satisfies(unsaved -> assertThat(unsaved.file()).isEmpty());
  }

  @Test
  void aCopyOfWhatTheFileHasIsNoUnsavedWork() {
    Path file = home.resolve("talks.parallax");
    new WorkspaceFile().save(work.with(work.view().in(Theme.LIGHT)), file);
    try (Autosave autosave = autosave()) {
      autosave.edited(work, Optional.of(file));
    }
    assertThat(find().work()).isEmpty();
    assertThat(Slot.copy(folder(), 1)).doesNotExist();
  }

  @Test
  void aSecondProgramAndASecondStartNeverOverwriteACopy() {
    try (Autosave one = autosave();
        Autosave two = autosave()) {
      one.edited(work.titled("one"), Optional.empty());
      two.edited(work.titled("two"), Optional.empty());
      run();
    }
    try (Autosave three = autosave()) {
      three.edited(work.titled("three"), Optional.empty());
    }
    assertThat(find().work())
        .extracting(unsaved -> unsaved.workspace().title())
        .containsExactly("one", "two", "three");
  }

  @Test
  void aDamagedCopyIsNamedAndKept() throws IOException {
    Files.createDirectories(folder());
    Path copy = Slot.copy(folder(), 1);
    Files.writeString(copy, "{\"format\":\"parallax-workspace\",\"ver");
    assertThat(find().problems())
        .containsExactly(
            "The recovery copy \"%s\" is damaged: it ends in the middle (line 1).".formatted(copy));
    assertThat(copy).exists();
  }

  @Test
  void aCopyThatCannotBeWrittenIsToldAndTheNextEditTriesAgain() throws IOException {
    Files.createDirectories(folder().getParent());
    Files.writeString(folder(), "a file in the way");
    try (Autosave autosave = autosave()) {
      autosave.edited(work, Optional.empty());
      run();
      assertThat(trouble).singleElement().asString().contains("could not be written");
      Files.delete(folder());
      autosave.edited(work, Optional.empty());
      run();
    }
    assertThat(trouble).hasSize(1);
    assertThat(find().work()).hasSize(1);
  }
}
