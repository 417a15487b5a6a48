package org.parallax.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What a file looked like when it was read or written: enough to see that somebody else, such as
 * another window, has written it since.
 *
 * @param modified when it was changed last
 * @param size in bytes
 */
record FileTrace(FileTime modified, long size) {
  /** That of {@code file} now; empty where it is not there or can't be read. */
  static Optional<FileTrace> of(Path file) {
    try {
      return Optional.of(new FileTrace(Files.getLastModifiedTime(file), Files.size(file)));
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }
}
