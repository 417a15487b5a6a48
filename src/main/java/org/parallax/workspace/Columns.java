package org.parallax.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;

/**
 * How the columns stand beside each other.
 *
 * @param order from left to right; articles without a column here follow in the order of the shelf
 * @param base the article the others are held against, where the user named one
 */
public record Columns(List<Column> order, Optional<ArticleId> base) {
  /** As the shelf has them, all shown, without a base. */
  public static final Columns STANDARD = new Columns(List.of(), Optional.empty());

  /**
   * One column.
   *
   * @param article what it shows
   * @param hidden whether it is put away
   * @param width in pixels at 100 %, where the user has set it
   */
  public record Column(ArticleId article, boolean hidden, OptionalDouble width) {
    /** Shown, as wide as the window gives it. */
    public static Column of(ArticleId article) {
      return new Column(article, false, OptionalDouble.empty());
    }

    /** Put away or brought back. */
    public Column hidden(boolean put) {
      return new Column(article, put, width);
    }

    /** Of another width. */
    public Column wide(double pixels) {
      return new Column(article, hidden, OptionalDouble.of(pixels));
    }
  }

  public Columns {
    order = List.copyOf(order);
  }

  /** A column for each of {@code articles}, and for no other, from left to right. */
  public List<Column> of(List<Article> articles) {
    List<ArticleId> open = articles.stream().map(Article::id).toList();
    List<ArticleId> known = order.stream().map(Column::article).toList();
    return Stream.concat(
            order.stream().filter(column -> open.contains(column.article())),
            open.stream().filter(id -> !known.contains(id)).map(Column::of))
        .toList();
  }

  /** With the column of {@code article} edited; the others of {@code articles} keep their place. */
  public Columns edited(List<Article> articles, ArticleId article, UnaryOperator<Column> edit) {
    return new Columns(
        of(articles).stream()
            .map(column -> column.article().equals(article) ? edit.apply(column) : column)
            .toList(),
        base);
  }

  /**
   * With the column of {@code article} moved to {@code index}, counted from the left among the
   * columns of {@code articles}; an index beyond either end means that end.
   */
  public Columns moved(List<Article> articles, ArticleId article, int index) {
    List<Column> all = of(articles);
    List<Column> rest =
        new ArrayList<>(all.stream().filter(c -> !c.article().equals(article)).toList());
    all.stream()
        .filter(column -> column.article().equals(article))
        .forEach(column -> rest.add(Math.max(0, Math.min(index, rest.size())), column));
    return new Columns(rest, base);
  }

  /** With another base, or none. */
  public Columns onBase(Optional<ArticleId> other) {
    return new Columns(order, other);
  }
}
