package org.parallax.importing;

import java.nio.file.Path;
import java.util.Set;
import org.parallax.importing.file.RefusedException;

/** Reads one format. */
interface Importer {
  /** The file name extensions of the format, in lower case without the dot. */
  Set<String> extensions();

  /**
   * Turns the content of a file into an article.
   *
   * @param path names the file; nothing is read from it any more
   * @param content all bytes of the file
   * @throws RefusedException if there is no article in it
   */
  Imported.Read read(Path path, byte[] content) throws RefusedException;
}
