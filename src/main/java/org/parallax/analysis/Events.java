package org.parallax.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.align.Comparison;
import org.parallax.align.Origins;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.article.ArticleId;

/**
 * Parts articles by the events they are about, so that each event is judged by itself: nothing that
 * is found joins articles that no pairing joins.
 *
 * @param comparisons each event with its articles, in the order of the first article
 */
record Events(List<Comparison> comparisons) {
  Events {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * Parts {@code witnesses} into those that hang together by pairings.
   *
   * @param witnesses in an order that does not depend on how they were given
   * @param pairings those that are about the same event
   * @param origins tells which articles of an event come from one text
   */
  static Events of(
      List<Witness> witnesses, List<Pairing> pairings, Function<List<Witness>, Origins> origins) {
    Joined joined = new Joined();
    pairings.forEach(pairing -> joined.join(pairing.a().id(), pairing.b().id()));
    Map<ArticleId, List<Witness>> parts = new LinkedHashMap<>();
    for (Witness witness : witnesses) {
      parts.computeIfAbsent(joined.first(witness.id()), key -> new ArrayList<>()).add(witness);
    }
    Map<ArticleId, List<Pairing>> inParts = new HashMap<>();
    for (Pairing pairing : pairings) {
      ArticleId part = joined.first(pairing.a().id());
      inParts.computeIfAbsent(part, key -> new ArrayList<>()).add(pairing);
    }
    List<Comparison> comparisons = new ArrayList<>();
    parts.forEach(
        (part, some) ->
            comparisons.add(
                new Comparison(some, inParts.getOrDefault(part, List.of()), origins.apply(some))));
    return new Events(comparisons);
  }

  /** Those that several articles are about. */
  List<Comparison> shared() {
    return comparisons.stream().filter(event -> !event.pairings().isEmpty()).toList();
  }

  /** Which of all articles come from one text. */
  Origins origins() {
    return new Origins(
        comparisons.stream().flatMap(event -> event.origins().groups().stream()).toList());
  }

  /** Which articles hang together. */
  private static final class Joined {
    private final Map<ArticleId, ArticleId> next = new HashMap<>();

    ArticleId first(ArticleId article) {
      ArticleId at = article;
      for (Optional<ArticleId> to = to(at); to.isPresent(); to = to(at)) {
        at = to.get();
      }
      return at;
    }

    private Optional<ArticleId> to(ArticleId article) {
      return Optional.ofNullable(next.get(article));
    }

    void join(ArticleId a, ArticleId b) {
      ArticleId first = first(a);
      ArticleId second = first(b);
      if (!first.equals(second)) {
        next.put(second, first);
      }
    }
  }
}
