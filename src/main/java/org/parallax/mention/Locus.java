package org.parallax.mention;

import org.parallax.article.ArticleId;
import org.parallax.text.Span;

/**
 * Where a mention stands.
 *
 * @param article the article that holds it
 * @param span the words, absolute in the article's text
 * @param sentence the number of the sentence it starts in, from 0
 */
public record Locus(ArticleId article, Span span, int sentence) {
  /** The same place with other ends. */
  Locus with(Span ends) {
    return new Locus(article, ends, sentence);
  }
}
