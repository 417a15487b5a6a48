package org.parallax.workspace.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parallax.workspace.Workspace;

/**
 * Keeps a recovery copy of unsaved work while the program runs. The user's own file is never
 * touched. Safe for several threads.
 */
public final class Autosave implements Closeable {
  private record Draft(Workspace workspace, Optional<Path> file) {}

  private final Path folder;
  private final Clock clock;
  private final Executor executor;
  private final Consumer<String> trouble;
  private final AtomicFile writer = new AtomicFile();
  private final AtomicReference<Optional<Draft>> pending = new AtomicReference<>(Optional.empty());
  private @Nullable WorkspaceCodec codec;
  private @Nullable Slot slot;
  private boolean closed;

  /**
   * @param folder where recovery copies lie; made when first needed
   * @param clock dates the copies
   * @param executor writes them, best after a delay: edits that follow each other are written once
   * @param trouble is told, in a sentence, of a copy that could not be written
   */
  public Autosave(Path folder, Clock clock, Executor executor, Consumer<String> trouble) {
    this.folder = folder;
    this.clock = clock;
    this.executor = executor;
    this.trouble = trouble;
  }

  /**
   * There is unsaved work. Returns at once, also while a copy is being written.
   *
   * @param workspace as it is now
   * @param file the user's file, where there is one
   */
  public void edited(Workspace workspace, Optional<Path> file) {
    Optional<Draft> draft = Optional.of(new Draft(workspace, file));
    boolean waiting = pending.getAndSet(draft).isPresent();
    if (!waiting) {
      executor.execute(this::write);
    }
  }

  /**
   * There is no unsaved work: it was saved or given up. The copy is removed before this returns.
   */
  public synchronized void clean() {
    pending.set(Optional.empty());
    Slot mine = slot;
    if (mine != null) {
      try {
        Files.deleteIfExists(mine.copy());
      } catch (IOException e) {
        trouble.accept(WriteProblem.sentence(mine.copy(), e));
      }
    }
  }

  /** Writes what still waits and ends. A copy that is there stays for the next start. */
  @Override
  public synchronized void close() {
    write();
    closed = true;
    Slot mine = slot;
    if (mine != null) {
      try {
        mine.close();
      } catch (IOException e) {
        trouble.accept(WriteProblem.sentence(mine.copy(), e));
      }
    }
  }

  private synchronized void write() {
    Optional<Draft> draft = pending.getAndSet(Optional.empty());
    if (!closed) {
      draft.ifPresent(this::write);
    }
  }

  private void write(Draft draft) {
    String file = draft.file().map(path -> path.toAbsolutePath().toString()).orElse(null);
    FileForm.RecoveryForm origin = new FileForm.RecoveryForm(file, clock.instant().toString());
    try {
      writer.write(mySlot().copy(), myCodec().encode(draft.workspace(), origin));
    } catch (IOException | SecurityException e) {
      trouble.accept(WriteProblem.sentence(folder.resolve("recovery"), e));
    }
  }

  /** Made by whoever writes: to load what it needs would hold up the first edit. */
  private WorkspaceCodec myCodec() {
    WorkspaceCodec mine = codec == null ? new WorkspaceCodec() : codec;
    codec = mine;
    return mine;
  }

  private Slot mySlot() throws IOException {
    Files.createDirectories(folder);
    Slot mine = slot == null ? Slot.free(folder) : slot;
    slot = mine;
    return mine;
  }
}
