package org.parallax.align.passage;

import org.parallax.article.ArticleId;
import org.parallax.text.Span;

/**
 * A stretch of an article: sentences, or a phrase inside one.
 *
 * @param article the article
 * @param span the stretch, absolute in the article's text
 */
public record Passage(ArticleId article, Span span) {}
