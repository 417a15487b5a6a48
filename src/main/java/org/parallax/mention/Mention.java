package org.parallax.mention;

import org.parallax.article.ArticleId;
import org.parallax.text.Span;

/** Something an article says that can be held against what another says. */
public sealed interface Mention permits Quantity, Moment, Title, Name, Quote, Statement {
  /** Where it stands. */
  Locus at();

  /** The article that holds it. */
  default ArticleId article() {
    return at().article();
  }

  /** The words, absolute in the article's text. */
  default Span span() {
    return at().span();
  }

  /** The same mention in the words of {@code ends}, absolute in the article's text. */
  Mention with(Span ends);
}
