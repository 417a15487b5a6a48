package org.parallax.workspace.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;

/** Says in one sentence why a file could not be written. */
public final class WriteProblem {
  private WriteProblem() {}

  /**
   * One sentence for a person: the file, why, and the way out.
   *
   * @param file that was to be written
   * @param cause what the system said
   */
  public static String sentence(Path file, Exception cause) {
    return "\"%s\" could not be written: %s. What was there before is untouched; choose another place."
        .formatted(file, why(file, cause));
  }

  private static String why(Path file, Exception cause) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    if (cause instanceof NoSuchFileException || !Files.isDirectory(folder)) {
      return "the folder \"%s\" is not there".formatted(folder);
    }
    if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
      return "writing there is not allowed";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return lowerFirst(system.getReason());
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : lowerFirst(message);
  }

  private static String lowerFirst(String words) {
    String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return bare.isEmpty() ? bare : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
  }
}
