package org.parallax.workspace.file;

import org.jspecify.annotations.Nullable;

/**
 * The outermost object of a file.
 *
 * @param format what the file is
 * @param version of the format
 * @param recovery of a recovery copy: what it is a copy of
 * @param workspace the work itself
 */
record FileForm(
    @Nullable String format,
    int version,
    @Nullable RecoveryForm recovery,
    @Nullable WorkspaceForm workspace) {
  /** The name of the workspace format. */
  static final String FORMAT = "parallax-workspace";

  /** The version this program writes, and the newest it reads. */
  static final int VERSION = 1;

  /**
   * What a recovery copy is a copy of.
   *
   * @param file the user's file, where there was one
   * @param written when the copy was made
   */
  record RecoveryForm(@Nullable String file, @Nullable String written) {}
}
