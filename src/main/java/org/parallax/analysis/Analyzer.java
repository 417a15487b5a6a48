package org.parallax.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.parallax.align.Origins;
import org.parallax.article.Article;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Language;
import org.parallax.mention.Mention;

/** Joins the steps: articles to mentions, to alignments, to findings. */
public final class Analyzer {
  private static final Comparator<Mention> IN_TEXT = Comparator.comparing(Mention::span);

  private final Language language;
  private final List<Extractor> extractors;

  /**
   * @param language reads the articles
   * @param extractors in the order they run; each sees what the earlier ones found
   */
  public Analyzer(Language language, List<Extractor> extractors) {
    this.language = language;
    this.extractors = List.copyOf(extractors);
  }

  /** The analyzer of the program. Loads the language, which takes some tenths of a second. */
  public static Analyzer standard() {
    return new Analyzer(Language.english(), StandardExtractors.all());
  }

  /**
   * Compares {@code articles}. The order they are given in changes nothing but {@link
   * Analysis#of()}.
   *
   * @throws CancellationException if {@code progress} asked to stop
   */
  public Analysis analyze(List<Article> articles, Progress progress) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      mentions.addAll(mentions(language.read(articles.get(i))));
      if (!progress.reached(Progress.Step.EXTRACTING, i + 1, articles.size())) {
        throw new CancellationException("The analysis was cancelled");
      }
    }
    Origins origins = new Origins(articles.stream().map(article -> List.of(article.id())).toList());
    return new Analysis(articles, mentions, List.of(), List.of(), origins);
  }

  private List<Mention> mentions(AnalyzedArticle article) {
    List<Mention> found = new ArrayList<>();
    for (Extractor extractor : extractors) {
      found.addAll(extractor.extract(new Reading(article, found)));
      found.sort(IN_TEXT);
    }
    return found;
  }
}
