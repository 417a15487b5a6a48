package org.parallax.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the window was asked for.
 *
 * @param files what to open; none for the sample or the last session
 * @param picture the picture to take instead of staying open
 * @param theme {@code light} or {@code dark}, where one was asked for
 * @param view {@code columns}, {@code ledger}, {@code timeline}, {@code overlap} or {@code linear},
 *     where one was asked for
 */
public record WindowArguments(
    List<Path> files, Optional<Picture> picture, Optional<String> theme, Optional<String> view) {
  public WindowArguments {
    files = List.copyOf(files);
  }

  /**
   * A picture of the window.
   *
   * @param file where to write it, as PNG
   * @param size how large the window is
   * @param scale pixels of the picture for one of the window, in percent: 200 as on a dense screen
   */
  public record Picture(Path file, PictureSize size, int scale) {}

  /**
   * The files, where there is nothing but files on the command line, so that the usual start of the
   * window does not wait for the reader of options. Empty where an option or the bare word of a
   * command may be meant.
   */
  public static Optional<WindowArguments> ofFilesAlone(String... arguments) {
    boolean plain =
        Arrays.stream(arguments)
            .noneMatch(argument -> argument.isEmpty() || "-@".indexOf(argument.charAt(0)) >= 0);
    boolean command = arguments.length > 0 && arguments[0].chars().allMatch(Character::isLetter);
    return plain && !command ? paths(arguments).map(WindowArguments::of) : Optional.empty();
  }

  /** Whether a word may have been meant for a command: no file has this name, and it has no end. */
  static boolean isMistyped(Path word) {
    return word.toString().chars().allMatch(Character::isLetter) && Files.notExists(word);
  }

  /** What can't be a path on this system is left to the reader of options, which says so. */
  private static Optional<List<Path>> paths(String... arguments) {
    try {
      return Optional.of(Arrays.stream(arguments).map(Path::of).toList());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Only files. */
  public static WindowArguments of(List<Path> files) {
    return new WindowArguments(files, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
