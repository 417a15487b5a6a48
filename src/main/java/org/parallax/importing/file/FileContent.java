package org.parallax.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the bytes of a file, within bounds. */
public final class FileContent {
  /** The largest file that is read: about 300,000 words, a hundred long reports. */
  static final int LIMIT = 2_000_000;

  private FileContent() {}

  /**
   * All bytes of {@code path}. Never reads more than one byte beyond {@link #LIMIT}, and never
   * waits on a pipe or device.
   *
   * @throws RefusedException if it is no file, is empty or too large, or can't be read
   */
  public static byte[] of(Path path) throws RefusedException {
    if (Files.isDirectory(path)) {
      throw new RefusedException("this is a folder, not a file; open the files in it");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new RefusedException(
          "this is a device or pipe, not a file; save its content in a file first");
    }
    byte[] content = bytes(path);
    if (content.length > LIMIT) {
      throw new RefusedException(
          "this file is larger than %s MB, too large for a report; split it or cut it down"
              .formatted(LIMIT / 1_000_000));
    }
    if (content.length == 0) {
      throw new RefusedException("this file is empty; choose one with text");
    }
    return content;
  }

  private static byte[] bytes(Path path) throws RefusedException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LIMIT + 1);
    } catch (NoSuchFileException e) {
      throw new RefusedException("there is no such file; it may have been moved or renamed");
    } catch (AccessDeniedException e) {
      throw new RefusedException("you may not read this file; change its permissions or copy it");
    } catch (IOException e) {
      throw new RefusedException(
          "this file could not be read (%s); try a copy of it".formatted(cause(e)));
    }
  }

  private static String cause(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "the system does not say why" : reason;
  }
}
