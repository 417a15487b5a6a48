package org.parallax.finding;

import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.mention.Mention;

/**
 * One reading and who gives it.
 *
 * @param label the reading in a few words, as a chip shows it
 * @param mentions every mention that gives it, in the order of articles and text; at least one
 */
public record Side(String label, List<Mention> mentions) {
  /**
   * @throws IllegalArgumentException if no mention gives the reading
   */
  public Side {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException(
          "Side \"%s\": at least one mention must give it".formatted(label));
    }
  }

  /** The articles that give this reading, each once, in order. */
  public List<ArticleId> articles() {
    return mentions.stream().map(Mention::article).distinct().toList();
  }
}
