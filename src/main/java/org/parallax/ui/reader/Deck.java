package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;

/** Makes the columns there are articles for, keeps them while they are open, and ends them. */
final class Deck {
  private final Map<ArticleId, Column> columns = new HashMap<>();
  private final Consumer<Column> made;
  private Typography typography;
  private boolean furniture = true;

  /**
   * @param typography how the texts are set until told otherwise
   * @param made is given every new column
   */
  Deck(Typography typography, Consumer<Column> made) {
    this.typography = typography;
    this.made = made;
  }

  /** The columns of these articles, in their order; those of all others are ended. */
  List<Column> of(List<Article> articles) {
    HashSet<ArticleId> gone = new HashSet<>(columns.keySet());
    articles.forEach(article -> gone.remove(article.id()));
    gone.forEach(id -> Optional.ofNullable(columns.remove(id)).ifPresent(Column::dispose));
    List<Column> all = new ArrayList<>();
    for (Article article : articles) {
      Column known = columns.get(article.id());
      Column column = known == null ? make(article) : known;
      column.header().setHue(all.size());
      all.add(column);
    }
    return all;
  }

  /** Every column there is, also those that are put away. */
  List<Column> all() {
    return List.copyOf(columns.values());
  }

  /** The column of an article. */
  Optional<Column> of(ArticleId article) {
    return Optional.ofNullable(columns.get(article));
  }

  /** The columns of each of some groups of articles. */
  List<List<Column>> ofEach(List<List<ArticleId>> groups) {
    return groups.stream()
        .map(group -> group.stream().flatMap(article -> of(article).stream()).toList())
        .toList();
  }

  /** Sets all texts in another face or size. */
  void setTypography(Typography other) {
    if (!other.equals(typography)) {
      typography = other;
      columns.values().forEach(column -> column.setTypography(other));
    }
  }

  /** Shows or hides in all texts what the page put around the report. */
  void setFurniture(boolean show) {
    if (show != furniture) {
      furniture = show;
      columns.values().forEach(column -> column.pane().setFurniture(show));
    }
  }

  private Column make(Article article) {
    ReaderPane pane = new ReaderPane(article, typography, furniture);
    Column column = new Column(new ColumnHeader(article), pane);
    column.setTypography(typography);
    columns.put(article.id(), column);
    made.accept(column);
    return column;
  }
}
