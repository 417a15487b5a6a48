package org.parallax.workspace.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.workspace.Workspace;

/** What became of opening a workspace file. */
public sealed interface Opened {
  /** The file, as it was given. */
  Path file();

  /**
   * It was read.
   *
   * @param file as it was given
   * @param workspace what stands in it
   * @param warnings what a person should know of the reading, one sentence each; mostly none
   */
  record Read(Path file, Workspace workspace, List<String> warnings) implements Opened {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It was not, and is left as it is.
   *
   * @param file as it was given
   * @param reason one sentence for a person: the file, why, and the way out
   * @param backup an older state that can be opened instead
   */
  record Refused(Path file, String reason, Optional<Path> backup) implements Opened {}
}
