package org.parallax.text;

import java.util.List;

/**
 * A sentence, or a heading that stands for one.
 *
 * @param index its number among the sentences of the article, from 0
 * @param span where it stands, absolute in the article's text
 * @param role the role of the paragraph it stands in
 * @param paragraph the number of that paragraph, from 0
 * @param tokens in order, inside the span
 */
public record Sentence(int index, Span span, Role role, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
