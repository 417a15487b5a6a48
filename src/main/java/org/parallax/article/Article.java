package org.parallax.article;

import org.parallax.text.Span;
import org.parallax.text.TextBody;

/**
 * One report, as it was read. Never changes: an edited text is another article.
 *
 * @param id what tells it from the others
 * @param source where it came from
 * @param text its text and paragraphs
 */
public record Article(ArticleId id, Source source, TextBody text) {
  /**
   * The characters at {@code span}.
   *
   * @throws StringIndexOutOfBoundsException if it reaches beyond the text
   */
  public String at(Span span) {
    return span.in(text.value());
  }
}
