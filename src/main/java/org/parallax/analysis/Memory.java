package org.parallax.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.parallax.align.Comparison;
import org.parallax.align.Origins;
import org.parallax.align.Pairing;
import org.parallax.align.copy.SharedText;
import org.parallax.align.passage.Witness;
import org.parallax.article.Article;
import org.parallax.finding.Finding;

/**
 * What was worked out for the articles of the last comparison. An article that was edited is
 * another article, so nothing here ever goes stale.
 */
final class Memory {
  private final Map<Article, Witness> witnesses = new ConcurrentHashMap<>();
  private final Map<Pair, Pairing> pairings = new ConcurrentHashMap<>();

  private final Map<List<Pairing>, List<Finding>> findings = new ConcurrentHashMap<>();
  private final Map<List<Witness>, Origins> origins = new ConcurrentHashMap<>();

  private record Pair(Article a, Article b) {}

  Witness witness(Article article, Function<Article, Witness> read) {
    return witnesses.computeIfAbsent(article, read);
  }

  Pairing pairing(Witness a, Witness b) {
    return pairings.computeIfAbsent(new Pair(a.article(), b.article()), pair -> Pairing.of(a, b));
  }

  /** Which of the articles of an event come from one text. */
  Origins origins(List<Witness> event) {
    return origins.computeIfAbsent(List.copyOf(event), SharedText::origins);
  }

  /** The findings on an event of the last comparison, with the same articles held together. */
  Optional<List<Finding>> findings(Comparison event) {
    return Optional.ofNullable(findings.get(event.pairings()));
  }

  /** Keeps the findings on an event. */
  void keep(Comparison event, List<Finding> found) {
    findings.put(event.pairings(), List.copyOf(found));
  }

  /** Forgets what does not concern {@code articles}. */
  void keepOnly(Collection<Article> articles) {
    Set<Article> kept = new HashSet<>(articles);
    witnesses.keySet().retainAll(kept);
    pairings.keySet().removeIf(pair -> !kept.contains(pair.a()) || !kept.contains(pair.b()));
    Set<Witness> known = new HashSet<>(witnesses.values());
    origins.keySet().removeIf(event -> !known.containsAll(event));
    Set<Pairing> left = new HashSet<>(pairings.values());
    findings.keySet().removeIf(event -> !left.containsAll(event));
  }
}
