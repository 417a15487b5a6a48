package org.parallax.importing.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the article files of a folder. */
public final class Folder {
  private final Set<String> extensions;

  /**
   * @param extensions of article files, in lower case without the dot
   */
  public Folder(Set<String> extensions) {
    this.extensions = Set.copyOf(extensions);
  }

  /**
   * The article files directly in {@code folder}, by name. Hidden files and folders inside are left
   * out.
   *
   * @throws RefusedException if it can't be listed or holds none
   */
  public List<Path> files(Path folder) throws RefusedException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, this::isArticleFile)) {
      entries.forEach(found::add);
    } catch (IOException | DirectoryIteratorException e) {
      throw new RefusedException("this folder can't be listed; check that you may read it");
    }
    if (found.isEmpty()) {
      throw new RefusedException(
          "this folder holds no article files; put files ending in %s directly into it"
              .formatted(endings()));
    }
    found.sort(Comparator.comparing(Path::toString));
    return found;
  }

  private boolean isArticleFile(Path path) {
    return !FileNames.name(path).startsWith(".")
        && extensions.contains(FileNames.extension(path))
        && !Files.isDirectory(path);
  }

  private String endings() {
    return String.join(", ", extensions.stream().sorted().map(e -> "." + e).toList());
  }
}
