package org.parallax.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;

/**
 * The short names by which an exchange file calls articles: the file name without extension, made
 * unique with "-2", "-3" …
 *
 * @param articles in the order of the file, whatever the order they were given in
 * @param names the name of each
 * @param paths the file name of each, with folders where two files have the same
 */
public record ComparisonNames(
    List<Article> articles, Map<ArticleId, String> names, Map<ArticleId, String> paths) {

  /** Names each of {@code given}, which may be in any order. */
  public static ComparisonNames of(List<Article> given) {
    Map<ArticleId, String> paths = ShortPaths.of(given);
    List<Article> sorted = given.stream().sorted(order(paths)).toList();
    Map<ArticleId, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Article article : sorted) {
      String name = article.source().stem();
      for (int i = 2; !taken.add(name); i++) {
        name = article.source().stem() + "-" + i;
      }
      names.put(article.id(), name);
    }
    return new ComparisonNames(sorted, Map.copyOf(names), paths);
  }

  private static Comparator<Article> order(Map<ArticleId, String> paths) {
    return Comparator.comparing((Article article) -> article.source().stem())
        .thenComparing(article -> article.source().name())
        .thenComparing(article -> paths.getOrDefault(article.id(), ""))
        .thenComparing(Article::id);
  }

  /**
   * The name of {@code article}.
   *
   * @throws IllegalArgumentException if the article is not one of these
   */
  public String of(ArticleId article) {
    return among(names, article);
  }

  /**
   * The file of {@code article}.
   *
   * @throws IllegalArgumentException if the article is not one of these
   */
  String path(ArticleId article) {
    return among(paths, article);
  }

  private String among(Map<ArticleId, String> values, ArticleId article) {
    String value = values.get(article);
    if (value == null) {
      throw new IllegalArgumentException(
          "Article %s: not among the %s compared".formatted(article.value(), articles.size()));
    }
    return value;
  }
}
