package org.parallax.workspace.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The place of one recovery copy. It is locked while a program uses it; the system takes the lock
 * off when the program ends, however it ends.
 */
final class Slot implements Closeable {
  private final Path copy;
  private final FileChannel channel;

  private Slot(Path copy, FileChannel channel) {
    this.copy = copy;
    this.channel = channel;
  }

  static Path copy(Path folder, int number) {
    return folder.resolve("recovery-%s.%s".formatted(number, WorkspaceFile.EXTENSION));
  }

  /** Takes the slot of this number; empty when a running program has it. */
  static Optional<Slot> take(Path folder, int number) throws IOException {
    Path lock = folder.resolve("recovery-%s.lock".formatted(number));
    FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return Optional.of(new Slot(copy(folder, number), channel));
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    }
    channel.close();
    return Optional.empty();
  }

  /** Takes the first slot that no running program has and in which no unsaved work lies. */
  static Slot free(Path folder) throws IOException {
    for (int number = 1; ; number++) {
      Optional<Slot> slot = take(folder, number);
      if (slot.isPresent() && Files.notExists(slot.get().copy)) {
        return slot.get();
      }
      if (slot.isPresent()) {
        slot.get().close();
      }
    }
  }

  Path copy() {
    return copy;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
