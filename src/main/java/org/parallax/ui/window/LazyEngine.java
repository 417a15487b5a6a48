package org.parallax.ui.window;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Analyzer;
import org.parallax.analysis.Progress;
import org.parallax.article.Article;
import org.parallax.ui.job.AnalysisKeeper;

/** Loads the models with the first analysis, so that the window does not wait for them. */
final class LazyEngine implements AnalysisKeeper.Engine {
  private @Nullable Analyzer analyzer;

  @Override
  public Analysis analyze(List<Article> articles, Progress progress) {
    return loaded().analyze(articles, progress);
  }

  private synchronized Analyzer loaded() {
    Analyzer known = analyzer;
    if (known == null) {
      known = Analyzer.standard();
      analyzer = known;
    }
    return known;
  }
}
