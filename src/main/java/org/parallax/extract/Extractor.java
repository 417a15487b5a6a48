package org.parallax.extract;

import java.util.List;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Mention;

/** Finds one phenomenon in one article. Stateless: the same reading gives the same mentions. */
public interface Extractor {
  /** What it finds, in the order of the text; never in furniture. */
  List<? extends Mention> extract(Reading reading);

  /** What it must find and what it must leave alone; at least one of each. */
  List<Example> examples();

  /** A mention of its own as the examples write it: the words and what they were understood as. */
  String describe(Mention mention, AnalyzedArticle article);
}
