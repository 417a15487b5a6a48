package org.parallax.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Workspace;

/** The collection that comes with the program: five summaries of reports on one event. */
final class Sample {
  private static final String FOLDER = "/org/parallax/sample";

  private Sample() {}

  /** Whether {@code untouched} is the sample, by its name, or holds nothing at all. */
  static boolean isOrEmpty(Workspace untouched) {
    boolean sample = untouched.title().equals(Messages.text("sample.title"));
    return sample || untouched.sameWork(Workspace.empty());
  }

  /** Reads it from the class path, a folder while the program is built and a jar afterwards. */
  static Workspace open() {
    URL folder = Objects.requireNonNull(Sample.class.getResource(FOLDER), "resource " + FOLDER);
    try {
      URI address = folder.toURI();
      if (!"jar".equals(address.getScheme())) {
        return read(Path.of(address));
      }
      try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
        return read(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Resource \"%s\": no address".formatted(folder), e);
    }
  }

  private static Workspace read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.sorted().toList();
      return Workspace.empty()
          .titled(Messages.text("sample.title"))
          .withArticles(
              Importers.standard().read(sorted).stream()
                  .filter(Imported.Read.class::isInstance)
                  .map(Imported.Read.class::cast)
                  .map(Imported.Read::article)
                  .toList());
    }
  }
}
