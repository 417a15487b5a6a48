package org.parallax.analysis;

import java.util.List;
import org.parallax.align.Origins;
import org.parallax.align.passage.Alignment;
import org.parallax.article.Article;
import org.parallax.finding.Finding;
import org.parallax.mention.Mention;

/**
 * Everything found in a list of articles. Sorted and stable: the same articles give an equal
 * analysis.
 *
 * @param of the articles it is of, in the order they were given
 * @param mentions every mention, by article and place
 * @param alignments which passages stand for which; of up to a dozen articles also which phrases,
 *     behind the passages of each two articles
 * @param findings differences first, by weight
 * @param origins which articles share their text
 */
public record Analysis(
    List<Article> of,
    List<Mention> mentions,
    List<Alignment> alignments,
    List<Finding> findings,
    Origins origins) {
  public Analysis {
    of = List.copyOf(of);
    mentions = List.copyOf(mentions);
    alignments = List.copyOf(alignments);
    findings = List.copyOf(findings);
  }

  /** Nothing was analysed. */
  public static final Analysis NONE =
      new Analysis(List.of(), List.of(), List.of(), List.of(), new Origins(List.of()));
}
