package org.parallax.workspace;

import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.text.Span;

/**
 * Words of one article that an annotation is about.
 *
 * @param article the article that held them when they were marked
 * @param anchor where they stood in it
 */
public record Anchored(ArticleId article, Anchor anchor) {
  /**
   * Marks {@code span} of {@code article}.
   *
   * @throws StringIndexOutOfBoundsException if the span reaches beyond the text
   */
  public static Anchored of(Article article, Span span) {
    return new Anchored(article.id(), Anchor.of(article.text().value(), span));
  }
}
