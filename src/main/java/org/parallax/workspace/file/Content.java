package org.parallax.workspace.file;

import java.util.List;
import java.util.Optional;
import org.parallax.workspace.Workspace;

/** What stands in a workspace file. */
sealed interface Content {
  /**
   * A workspace.
   *
   * @param recovery of a recovery copy: what it is a copy of
   * @param warnings what a person should know of the reading, one sentence each
   */
  record Intact(
      Workspace workspace, Optional<FileForm.RecoveryForm> recovery, List<String> warnings)
      implements Content {}

  /**
   * None that can be read.
   *
   * @param complaint what is wrong, to follow the file's name in a sentence
   * @param advice the way out
   * @param hasOlder whether an older state of it would help
   */
  record Broken(String complaint, String advice, boolean hasOlder) implements Content {
    /** It was a workspace once. */
    static Broken damaged(String how) {
      return new Broken(
          "is damaged: " + how,
          "no backup lies beside it, so replace it with a copy you keep elsewhere",
          true);
    }

    /** It can't be read at all, or was never a workspace. */
    static Broken other(String complaint, String advice) {
      return new Broken(complaint, advice, false);
    }
  }
}
