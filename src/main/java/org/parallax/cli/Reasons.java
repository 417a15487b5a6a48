package org.parallax.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says in a few words what went wrong with a file. */
final class Reasons {
  private Reasons() {}

  static String of(Exception exception) {
    if (exception instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (exception instanceof AccessDeniedException) {
      return "access is denied";
    }
    String reason =
        exception instanceof FileSystemException file ? file.getReason() : exception.getMessage();
    return reason == null ? exception.getClass().getSimpleName() : reason.toLowerCase(Locale.ROOT);
  }
}
