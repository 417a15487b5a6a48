package org.parallax.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for files; a test answers in their place. */
public interface Chooser {
  /** Articles to add. */
  List<Path> articles();

  /** A workspace to open. */
  Optional<Path> workspace();

  /**
   * Where to write a file.
   *
   * @param suggestion a file name
   * @param sort what the files of that extension are called
   */
  Optional<Path> target(String suggestion, String sort);
}
