package org.parallax.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the bytes of a file, within bounds. */
final class FileContent {
  /** The largest file that is read: about 800,000 words, a hundred times a long report. */
  static final int LIMIT = 5_000_000;

  private FileContent() {}

  /**
   * All bytes of {@code path}. Never reads more than one byte beyond {@link #LIMIT}, and never
   * waits on a pipe or device.
   *
   * @throws RefusedException if it is no file, is empty or too large, or can't be read
   */
  static byte[] of(Path path) throws RefusedException {
    if (Files.isDirectory(path)) {
      throw new RefusedException(
          "%s: this is a folder, not a file; open the files in it".formatted(path));
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new RefusedException(
          "%s: this is a device or pipe, not a file; save its content in a file first"
              .formatted(path));
    }
    byte[] content = bytes(path);
    if (content.length > LIMIT) {
      throw new RefusedException(
          "%s: this file is larger than %d MB, too large for a report; split it or cut it down"
              .formatted(path, LIMIT / 1_000_000));
    }
    if (content.length == 0) {
      throw new RefusedException("%s: this file is empty; choose one with text".formatted(path));
    }
    return content;
  }

  private static byte[] bytes(Path path) throws RefusedException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LIMIT + 1);
    } catch (NoSuchFileException e) {
      throw new RefusedException(
          "%s: there is no such file; it may have been moved or renamed".formatted(path));
    } catch (AccessDeniedException e) {
      throw new RefusedException(
          "%s: you may not read this file; change its permissions or copy it".formatted(path));
    } catch (IOException e) {
      throw new RefusedException(
          "%s: this file could not be read (%s); try a copy of it".formatted(path, e.getMessage()));
    }
  }
}
