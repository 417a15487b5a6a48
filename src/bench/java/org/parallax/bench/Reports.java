package org.parallax.bench;

import java.nio.file.Path;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;

/** The articles the benchmarks work on. */
final class Reports {
  private static final String FOLDER = "parallax.bench.reports";

  private Reports() {}

  /** The folder named by the system property {@code parallax.bench.reports}, else the sample. */
  static Path folder() {
    return Path.of(System.getProperty(FOLDER, "data/geneva-talks-2022"));
  }

  /** The articles of that folder. */
  static List<Article> articles() {
    return Importers.standard().read(List.of(folder())).stream()
        .filter(Imported.Read.class::isInstance)
        .map(Imported.Read.class::cast)
        .map(Imported.Read::article)
        .toList();
  }
}
