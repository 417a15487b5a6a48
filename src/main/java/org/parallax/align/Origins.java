package org.parallax.align;

import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;

/**
 * Which articles come from one text: wire copy, reprints, near-duplicates.
 *
 * @param groups every article once, in groups; articles of one origin stand in one group
 */
public record Origins(List<List<ArticleId>> groups) {
  public Origins {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** How many independent texts there are. */
  public int count() {
    return groups.size();
  }

  /** The group {@code article} stands in. */
  public Optional<List<ArticleId>> groupOf(ArticleId article) {
    return groups.stream().filter(group -> group.contains(article)).findFirst();
  }
}
