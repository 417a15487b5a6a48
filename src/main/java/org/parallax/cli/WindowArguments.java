package org.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window was asked for.
 *
 * @param files what to open; none for the sample or the last session
 * @param picture the picture to take instead of staying open
 * @param theme {@code light} or {@code dark}, where one was asked for
 * @param view {@code columns}, {@code ledger}, {@code timeline} or {@code overlap}, where one was
 *     asked for
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
   * @param size how large
   */
  public record Picture(Path file, PictureSize size) {}

  /** Only files. */
  public static WindowArguments of(List<Path> files) {
    return new WindowArguments(files, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
