package org.parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Analyzer;
import org.parallax.analysis.Progress;
import org.parallax.article.Article;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;

/** Reads files and analyses them; the analyzer loads while the files are read. */
final class Engine {
  private final Importers importers = Importers.standard();
  private final CompletableFuture<Analyzer> analyzer =
      CompletableFuture.supplyAsync(Analyzer::standard);

  /**
   * What came of some files.
   *
   * @param articles those that could be read
   * @param warnings what a person should know of them
   * @param refusals a sentence for each file that could not be read
   */
  record Input(List<Article> articles, List<String> warnings, List<String> refusals) {}

  Input read(List<Path> paths) {
    List<Article> articles = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (Imported imported : importers.read(paths)) {
      if (imported instanceof Imported.Read read) {
        warnings.addAll(read.warnings());
        articles.add(read.article());
      } else if (imported instanceof Imported.Refused refused) {
        refusals.add(refused.reason());
      }
    }
    return new Input(List.copyOf(articles), List.copyOf(warnings), List.copyOf(refusals));
  }

  Analysis analyze(List<Article> articles, Progress progress) {
    return analyzer.join().analyze(articles, progress);
  }
}
