package org.parallax.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.parallax.align.Pairing;
import org.parallax.align.Witness;
import org.parallax.article.Article;

/**
 * What was worked out for the articles of the last comparison. An article that was edited is
 * another article, so nothing here ever goes stale.
 */
final class Memory {
  private final Map<Article, Witness> witnesses = new ConcurrentHashMap<>();
  private final Map<Pair, Pairing> pairings = new ConcurrentHashMap<>();

  private record Pair(Article a, Article b) {}

  Witness witness(Article article, Function<Article, Witness> read) {
    return witnesses.computeIfAbsent(article, read);
  }

  Pairing pairing(Witness a, Witness b) {
    return pairings.computeIfAbsent(new Pair(a.article(), b.article()), pair -> Pairing.of(a, b));
  }

  /** Forgets what does not concern {@code articles}. */
  void keepOnly(Collection<Article> articles) {
    Set<Article> kept = new HashSet<>(articles);
    witnesses.keySet().retainAll(kept);
    pairings.keySet().removeIf(pair -> !kept.contains(pair.a()) || !kept.contains(pair.b()));
  }
}
