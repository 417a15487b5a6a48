package org.parallax.align.passage;

import java.util.List;
import org.parallax.text.Sentence;

/**
 * A sentence ready to be compared.
 *
 * @param sentence the sentence
 * @param terms its content, each key once, in the order of the text
 */
public record Line(Sentence sentence, List<Term> terms) {
  public Line {
    terms = List.copyOf(terms);
  }
}
