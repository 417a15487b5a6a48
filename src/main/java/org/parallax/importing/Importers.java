package org.parallax.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.importing.file.FileContent;
import org.parallax.importing.file.FileNames;
import org.parallax.importing.file.Folder;
import org.parallax.importing.file.RefusedException;
import org.parallax.importing.page.Page;
import org.parallax.importing.page.PageReader;

/**
 * Reads files of every known format. Bad input gives a {@link Imported.Refused}, never an
 * exception. Holds no state: safe for several threads.
 */
public final class Importers {
  private final List<Importer> importers;
  private final Folder folder;

  private Importers(List<Importer> importers) {
    this.importers = importers;
    this.folder = new Folder(extensions());
  }

  /** Plain text and Markdown. */
  public static Importers standard() {
    PageReader reader = new PageReader();
    return new Importers(
        List.of(
            new TextImporter(Set.of("txt", "text"), Page::ofLines, reader),
            new TextImporter(Set.of("md", "markdown"), MarkdownText::page, reader)));
  }

  /** The file name extensions of all known formats, in lower case without the dot. */
  public Set<String> extensions() {
    return importers.stream()
        .flatMap(importer -> importer.extensions().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads files, and of folders the article files that lie directly in them, by name. A file named
   * twice is read once. Articles that would share an id are told apart by "-2", "-3" … in the order
   * of their paths, so that the order of {@code paths} changes only the order of the answer.
   *
   * @param paths files and folders
   * @return one answer for each file, and for each folder without article files
   */
  public List<Imported> read(List<Path> paths) {
    Set<Path> seen = new LinkedHashSet<>();
    List<Imported> all = new ArrayList<>();
    for (Path path : paths) {
      try {
        for (Path file : Files.isDirectory(path) ? folder.files(path) : List.of(path)) {
          if (seen.add(file.toAbsolutePath().normalize())) {
            all.add(read(file));
          }
        }
      } catch (RefusedException e) {
        all.add(refused(path, e));
      }
    }
    return UniqueIds.among(all);
  }

  /**
   * Reads one file.
   *
   * @param path a file; a folder is refused
   */
  public Imported read(Path path) {
    try {
      return importer(path).read(path, FileContent.of(path));
    } catch (RefusedException e) {
      return refused(path, e);
    }
  }

  /** A file of unknown extension is tried as plain text. */
  private Importer importer(Path path) {
    return importers.stream()
        .filter(importer -> importer.extensions().contains(FileNames.extension(path)))
        .findFirst()
        .orElse(importers.get(0));
  }

  private static Imported.Refused refused(Path path, RefusedException refusal) {
    return new Imported.Refused(path, "%s: %s".formatted(FileNames.shown(path), refusal.reason()));
  }
}
