package org.parallax.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Autosave;

/**
 * Keeps a copy of unsaved work while a person works. What it needs is loaded with the first edit,
 * not with the window.
 */
final class Keeping {
  /** Edits that follow each other within this time are written once. */
  private static final int DELAY_SECONDS = 2;

  private final Folders folders;
  private final Clock clock;
  private final Consumer<String> trouble;
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private @Nullable Autosave autosave;
  private volatile boolean failed;

  /**
   * @param trouble is told in a sentence, on any thread, of a copy that could not be written
   */
  Keeping(Equipment equipment, Consumer<String> trouble) {
    this.folders = equipment.folders();
    this.clock = equipment.clock();
    this.trouble =
        sentence -> {
          failed = true;
          trouble.accept(sentence);
        };
  }

  /** There is unsaved work. */
  void edited(Workspace workspace, Optional<Path> file) {
    started().edited(workspace, file);
  }

  /** There is none any more. */
  void clean() {
    if (autosave != null) {
      autosave.clean();
    }
  }

  /** Writes what waits; the copy stays for the next start. */
  void close() {
    if (autosave != null) {
      tell(autosave::close);
      autosave = null;
    }
  }

  /** Runs {@code then}, on any thread, after the next copy is written; not if none can be. */
  void whenWritten(Runnable then) {
    waiting.add(then);
  }

  private void tell(Runnable write) {
    failed = false;
    write.run();
    if (!failed) {
      runWaiting();
    }
  }

  private void runWaiting() {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  private Autosave started() {
    Autosave running = autosave;
    if (running == null) {
      Executor later = CompletableFuture.delayedExecutor(DELAY_SECONDS, TimeUnit.SECONDS);
      Executor telling = write -> later.execute(() -> tell(write));
      running = new Autosave(folders.recovery(), clock, telling, trouble);
      autosave = running;
    }
    return running;
  }
}
