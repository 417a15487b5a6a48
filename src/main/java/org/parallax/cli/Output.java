package org.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a result to a file or to standard output. A file appears whole or not at all: what stood
 * there before stays until the new result is complete.
 */
final class Output {
  /** The file name that stands for standard output. */
  static final String STANDARD = "-";

  /** Writes the result to a stream it leaves open. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Whoever read standard output has read enough, as in {@code parallax … | head}. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private Output() {}

  /**
   * @param file a path, or {@link #STANDARD}
   * @throws IOException if the result could not be written; {@code file} is then as it was
   */
  static void write(String file, PrintStream standard, Content content) throws IOException {
    if (file.equals(STANDARD)) {
      content.write(standard);
      if (standard.checkError()) {
        throw new ClosedException();
      }
      return;
    }
    Path target = Path.of(file).toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      direct(target, content);
    } else {
      throughTemporary(target, content);
    }
  }

  /** A pipe or device can't be replaced. */
  private static void direct(Path target, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      content.write(out);
    }
  }

  private static void throughTemporary(Path target, Content content) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target;
    // Not createTempFile: its file could be read by the owner alone, and the result keeps that.
    String name = "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path temporary = real.resolveSibling(name);
    try {
      direct(temporary, content);
      move(temporary, real);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
