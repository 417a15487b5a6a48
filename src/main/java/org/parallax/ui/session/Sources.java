package org.parallax.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.workspace.Columns;
import org.parallax.workspace.ViewSettings;
import org.parallax.workspace.Workspace;

/**
 * The reports as every view lists them: in the order of the columns, without those put away.
 *
 * @param all from left to right
 */
public record Sources(List<Source> all) {
  /**
   * One report.
   *
   * @param article its text
   * @param name what it is called on screen
   * @param hue which of the colours that tell sources apart, counted on from 0
   */
  public record Source(Article article, String name, int hue) {
    /** The id of the article. */
    public ArticleId id() {
      return article.id();
    }
  }

  public Sources {
    all = List.copyOf(all);
  }

  /** Those of {@code session} as they are now. */
  public static Sources of(ReviewSession session) {
    Workspace workspace = session.workspace();
    List<Article> articles = workspace.articles();
    Names names = Names.of(articles, session.gaze().blind().get());
    List<ArticleId> shown =
        workspace.view().columns().of(articles).stream()
            .filter(column -> !column.hidden())
            .map(Columns.Column::article)
            .toList();
    return new Sources(
        shown.stream()
            .flatMap(
                id ->
                    IntStream.range(0, articles.size())
                        .filter(i -> articles.get(i).id().equals(id))
                        .mapToObj(i -> new Source(articles.get(i), names.of(id), i)))
            .toList());
  }

  /** What they follow from, for those who watch them. */
  public static List<ObservableValue<?>> causes(ReviewSession session) {
    return List.of(
        session.watch(Workspace::articles),
        session.view(ViewSettings::columns),
        session.gaze().blind());
  }

  /** The one with this article. */
  public Optional<Source> source(ArticleId article) {
    return all.stream().filter(source -> source.id().equals(article)).findFirst();
  }
}
