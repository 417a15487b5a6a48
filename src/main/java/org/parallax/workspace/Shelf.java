package org.parallax.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;

/**
 * The articles of a workspace.
 *
 * @param open those that are compared, in the order they were added; no two have the same id
 * @param removed those that are not compared any more and that an annotation still quotes
 */
public record Shelf(List<Article> open, List<Article> removed) {
  /** No articles. */
  public static final Shelf EMPTY = new Shelf(List.of(), List.of());

  public Shelf {
    open = List.copyOf(open);
    removed = List.copyOf(removed);
  }

  /** The article with this id, open or removed. */
  public Optional<Article> article(ArticleId id) {
    return Stream.concat(open.stream(), removed.stream())
        .filter(article -> article.id().equals(id))
        .findFirst();
  }

  /**
   * The open article that stands for the one with this id: itself, else one of the same text, else
   * a newer text from the same place, page or file name. Empty when there is none.
   */
  public Optional<Article> standIn(ArticleId id) {
    Optional<Article> itself = open.stream().filter(other -> other.id().equals(id)).findFirst();
    return itself.or(() -> article(id).flatMap(this::successor));
  }

  private Optional<Article> successor(Article gone) {
    return like(gone, article -> Optional.of(article.text().value()))
        .or(() -> like(gone, article -> article.source().origin()))
        .or(() -> like(gone, article -> article.source().credits().url()))
        .or(() -> like(gone, article -> Optional.of(article.source().name())));
  }

  private Optional<Article> like(Article gone, Function<Article, Optional<String>> trait) {
    Optional<String> wanted = trait.apply(gone);
    return open.stream()
        .filter(article -> wanted.isPresent() && trait.apply(article).equals(wanted))
        .findFirst();
  }

  /**
   * The open article of another text that {@code fresh} was read from the same place as. Of a place
   * that is known by the names of the file and its folders alone, these must be the same.
   */
  public Optional<Article> older(Article fresh) {
    return like(fresh, article -> article.source().origin())
        .or(() -> open.stream().filter(old -> endsLike(fresh, old)).findFirst())
        .filter(old -> !holds(open, fresh.id()));
  }

  /** A file's name alone says too little: reports of several days may all be called alike. */
  private static boolean endsLike(Article fresh, Article old) {
    String end = "/" + slashed(old);
    return end.lastIndexOf('/') > 0 && slashed(fresh).endsWith(end);
  }

  private static String slashed(Article article) {
    return article.source().origin().orElse("").replace('\\', '/');
  }

  /** With {@code articles} after the others; one that is open already is left as it is. */
  Shelf with(List<Article> articles) {
    List<Article> shelf = new ArrayList<>(open);
    for (Article article : articles) {
      if (!holds(shelf, article.id())) {
        shelf.add(article);
      }
    }
    return new Shelf(shelf, removed.stream().filter(gone -> !holds(shelf, gone.id())).toList());
  }

  /** Without the open article with this id, which is kept among the removed if {@code quoted}. */
  Shelf without(ArticleId id, boolean quoted) {
    List<Article> rest = open.stream().filter(article -> !article.id().equals(id)).toList();
    Stream<Article> gone = open.stream().filter(article -> quoted && article.id().equals(id));
    return new Shelf(rest, Stream.concat(removed.stream(), gone).toList());
  }

  /** With {@code fresh} at the place of the open article with this id. */
  Shelf replacing(ArticleId id, Article fresh, boolean quoted) {
    if (holds(open, fresh.id())) {
      return fresh.id().equals(id) ? this : without(id, quoted);
    }
    List<Article> shelf =
        open.stream().map(article -> article.id().equals(id) ? fresh : article).toList();
    List<Article> kept = without(id, quoted).removed;
    return new Shelf(shelf, kept.stream().filter(gone -> !holds(shelf, gone.id())).toList());
  }

  private static boolean holds(List<Article> articles, ArticleId id) {
    return articles.stream().anyMatch(article -> article.id().equals(id));
  }
}
