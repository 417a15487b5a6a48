package org.parallax.ui.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.parallax.article.Article;

/**
 * The order of reports that are read blind: mixed, so that their places tell nothing, and the same
 * each time the same reports are read blind, on every machine.
 */
public final class BlindOrder {
  private BlindOrder() {}

  /** {@code articles} mixed; whatever order they come in, and never in that very order. */
  public static List<Article> of(List<Article> articles) {
    List<Article> mixed = new ArrayList<>(articles);
    mixed.sort(Comparator.comparing(article -> article.id().value()));
    int seed = mixed.stream().map(article -> article.id().value()).toList().hashCode();
    Collections.shuffle(mixed, new Random(seed));
    if (mixed.equals(articles)) {
      Collections.rotate(mixed, 1);
    }
    return List.copyOf(mixed);
  }
}
