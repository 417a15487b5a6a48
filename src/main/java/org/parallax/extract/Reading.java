package org.parallax.extract;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Mention;

/**
 * What an extractor has before it: the article, and what the extractors before it found there.
 *
 * @param article the article with its sentences
 * @param found the mentions found so far, in the order of the text
 */
public record Reading(AnalyzedArticle article, List<Mention> found) {
  public Reading {
    found = List.copyOf(found);
  }

  /** The mentions of one sort found so far. */
  public <M extends Mention> Stream<M> found(Class<M> sort) {
    return found.stream().filter(sort::isInstance).map(sort::cast);
  }
}
