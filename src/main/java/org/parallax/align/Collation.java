package org.parallax.align;

import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.mention.Mention;

/**
 * Mentions of several articles that are about the same thing.
 *
 * @param mentions in the order of the witnesses and of their texts
 * @param strength the weakest link that was needed to join them, in 0..1
 */
public record Collation<M extends Mention>(List<M> mentions, double strength) {
  public Collation {
    mentions = List.copyOf(mentions);
  }

  /** The articles that speak of it, each once, in order. */
  public List<ArticleId> articles() {
    return mentions.stream().map(Mention::article).distinct().toList();
  }
}
