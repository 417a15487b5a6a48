package org.parallax.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.workspace.Workspace;

/** Whatever step of a save the power fails at, the old state or the new one can be opened. */
class PowerCutTest {
  private static final int STEPS = 6;

  @TempDir Path folder;
  private final Workspace first = Full.WORKSPACE;
  private final Workspace second = first.titled("Second");
  private final Workspace third = first.titled("Third");

  /** Fails at one step, half done, and at every step after it. */
  private static final class Failing implements FileSteps {
    private final int at;
    private int step;

    Failing(int at) {
      this.at = at;
    }

    private boolean isDown() {
      return ++step >= at;
    }

    @Override
    public void write(Path fresh, byte[] content) throws IOException {
      boolean down = isDown();
      FileSteps.DISK.write(fresh, down ? Arrays.copyOf(content, content.length / 2) : content);
      check(down);
    }

    @Override
    public void move(Path file, Path target) throws IOException {
      check(isDown());
      FileSteps.DISK.move(file, target);
    }

    @Override
    public void sync(Path folder) {
      if (!isDown()) {
        FileSteps.DISK.sync(folder);
      }
    }

    @Override
    public void delete(Path file) throws IOException {
      check(isDown());
      FileSteps.DISK.delete(file);
    }

    private void check(boolean down) throws IOException {
      if (down) {
        throw new IOException("power cut");
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> theOldStateOrTheNewOneIsThere() {
    return IntStream.rangeClosed(1, STEPS)
        .mapToObj(
            step ->
                DynamicTest.dynamicTest(
                    "step " + step, () -> powerFailsAt(step, folder.resolve(step + ".parallax"))));
  }

  private void powerFailsAt(int step, Path file) {
    WorkspaceFile files = new WorkspaceFile();
    files.save(first, file);
    files.save(second, file);
    Saved saved = new WorkspaceFile(new AtomicFile(new Failing(step))).save(third, file);
    assertThat(saved).isInstanceOf(step == STEPS ? Saved.Done.class : Saved.Failed.class);
    assertThat(((Opened.Read) files.open(file)).workspace()).isIn(second, third);
    assertThat(((Opened.Read) files.open(WorkspaceFile.backup(file))).workspace())
        .isIn(first, second);
    assertThat(files.save(third, file)).isEqualTo(new Saved.Done(file));
  }

  @Test
  void aSaveHasNoMoreStepsThanThese() {
    Failing never = new Failing(STEPS + 1);
    WorkspaceFile files = new WorkspaceFile(new AtomicFile(never));
    Path file = folder.resolve("talks.parallax");
    new WorkspaceFile().save(first, file);
    assertThat(files.save(second, file)).isInstanceOf(Saved.Done.class);
    assertThat(never.step).isEqualTo(STEPS);
  }

  @Test
  void aFullDiskAndAForbiddenPlaceAreNamedAndLeaveNothingBehind() throws IOException {
    Path file = folder.resolve("talks.parallax");
    FileSystemException full =
        new FileSystemException(file.toString(), null, "No space left on device");
    assertThat(reason(file, full))
        .isEqualTo(
            "\"%s\" could not be written: no space left on device. What was there before is untouched; choose another place."
                .formatted(file));
    assertThat(reason(file, new AccessDeniedException(file.toString())))
        .contains("could not be written: writing there is not allowed.");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private String reason(Path file, IOException cause) {
    FileSteps once =
        new FileSteps() {
          @Override
          public void write(Path fresh, byte[] content) throws IOException {
            FileSteps.DISK.write(fresh, Arrays.copyOf(content, 7));
            throw cause;
          }
        };
    Saved saved = new WorkspaceFile(new AtomicFile(once)).save(first, file);
    return ((Saved.Failed) saved).reason();
  }
}
