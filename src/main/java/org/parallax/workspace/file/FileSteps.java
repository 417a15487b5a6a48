package org.parallax.workspace.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The single steps of writing a file safely, so that a test can make each of them fail. */
interface FileSteps {
  /** The real file system. */
  FileSteps DISK = new FileSteps() {};

  /** Writes a new file and waits until it is on the disk. */
  default void write(Path fresh, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Puts {@code file} at the place of {@code target} in one step. */
  default void move(Path file, Path target) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Waits until the names in {@code folder} are on the disk, where the system can: Windows and some
   * network drives can't, and the file stands there without it.
   */
  default void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  /** Removes a file where there is one. */
  default void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
