package org.parallax.importing;

import java.nio.file.Path;
import java.util.List;
import org.parallax.article.Article;

/** What became of one file: an article, or the reason why there is none. */
public sealed interface Imported {
  /** The file, or the folder, as it was given or found. */
  Path path();

  /**
   * A file that was read.
   *
   * @param path the file
   * @param article what stands in it
   * @param warnings what a person should know of the reading, one clear sentence each, such as a
   *     guessed encoding; mostly none
   */
  record Read(Path path, Article article, List<String> warnings) implements Imported {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A file that gave no article.
   *
   * @param path the file or folder
   * @param reason one sentence for a person: what, why, and the way out
   */
  record Refused(Path path, String reason) implements Imported {}
}
