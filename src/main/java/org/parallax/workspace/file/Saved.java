package org.parallax.workspace.file;

import java.nio.file.Path;

/** What became of saving a file. */
public sealed interface Saved {
  /** The file, as it was given. */
  Path file();

  /**
   * It stands on the disk.
   *
   * @param file as it was given
   */
  record Done(Path file) implements Saved {}

  /**
   * It was not written; what was there before is untouched.
   *
   * @param file as it was given
   * @param reason one sentence for a person: the file, why, and the way out
   */
  record Failed(Path file, String reason) implements Saved {}
}
