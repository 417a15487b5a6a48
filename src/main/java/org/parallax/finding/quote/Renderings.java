package org.parallax.finding.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.parallax.align.Comparison;
import org.parallax.align.Link;
import org.parallax.align.Pairing;
import org.parallax.align.quote.QuoteMatcher;
import org.parallax.article.ArticleId;
import org.parallax.finding.Relationship;
import org.parallax.finding.Verdict;
import org.parallax.mention.Quote;

/** How the renderings of utterances stand to each other, with the links looked up once. */
final class Renderings {
  /** A link of the same content, in order, with the same verb. */
  private static final double STRONG = 0.5;

  private static final double REWORDED = 0.75;

  /** Two sentences of one speaker on one matter may pass for one: no more than a suggestion. */
  private static final double PERHAPS = 0.6;

  private final Comparison comparison;
  private final Map<Quote, Map<Quote, Double>> links = new HashMap<>();
  private final Map<List<Quote>, Utterance> utterances = new HashMap<>();
  private final Map<Two, Optional<Retelling>> retellings = new HashMap<>();

  /** Two renderings, in this order. */
  private record Two(Utterance a, Utterance b) {}

  Renderings(Comparison comparison, QuoteMatcher matcher) {
    this.comparison = comparison;
    for (Pairing pairing : comparison.pairings()) {
      for (Link<Quote> link : pairing.links(matcher)) {
        links
            .computeIfAbsent(link.a(), key -> new HashMap<>())
            .merge(link.b(), link.strength(), Math::max);
        links
            .computeIfAbsent(link.b(), key -> new HashMap<>())
            .merge(link.a(), link.strength(), Math::max);
      }
    }
  }

  /** How any two of {@code readings} stand to each other. */
  BiFunction<List<Quote>, List<Quote>, Relationship> of(List<List<Quote>> readings) {
    Relationship[][] table = table(readings);
    Map<List<Quote>, Integer> places = new HashMap<>();
    readings.forEach(reading -> places.put(reading, places.size()));
    return (a, b) -> {
      Integer i = places.get(a);
      Integer j = places.get(b);
      return i == null || j == null ? Relationship.NONE : byAThird(table, i, j);
    };
  }

  private Relationship[][] table(List<List<Quote>> readings) {
    List<Utterance> renderings = readings.stream().map(this::utterance).toList();
    int size = readings.size();
    Relationship[][] table = new Relationship[size][size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(table[i], Relationship.NONE);
      for (int j = 0; j < i; j++) {
        Relationship words =
            retelling(renderings.get(j), renderings.get(i))
                .map(Retelling::relationship)
                .orElse(Relationship.NONE);
        table[i][j] =
            words.equals(Relationship.NONE)
                ? reworded(readings.get(i), readings.get(j)).orElse(words)
                : words;
        table[j][i] = table[i][j];
      }
    }
    return table;
  }

  /** Renderings that both differ from a third differ from each other. */
  private static Relationship byAThird(Relationship[][] table, int i, int j) {
    return table[i][j].equals(Relationship.NONE)
        ? IntStream.range(0, table.length)
            .filter(
                k ->
                    table[i][k].verdict() == Verdict.DIFFER
                        && table[j][k].verdict() == Verdict.DIFFER)
            .mapToObj(k -> table[i][k])
            .findFirst()
            .orElse(Relationship.NONE)
        : table[i][j];
  }

  /** One utterance in other words, where the quotes share no run of words. */
  private Optional<Relationship> reworded(List<Quote> a, List<Quote> b) {
    OptionalDouble strength =
        a.stream()
            .map(quote -> links.getOrDefault(quote, Map.of()))
            .flatMapToDouble(
                linked -> b.stream().filter(linked::containsKey).mapToDouble(linked::get))
            .max();
    return strength.isPresent()
        ? Optional.of(
            Relationship.differ(
                strength.getAsDouble() < STRONG ? PERHAPS : REWORDED,
                "the same is said in other words"))
        : Optional.empty();
  }

  private Optional<Retelling> retelling(Utterance a, Utterance b) {
    return retellings.computeIfAbsent(new Two(a, b), two -> Retelling.of(two.a, two.b));
  }

  /** The quotes of the first article among {@code quotes}, as one utterance. */
  Utterance utterance(List<Quote> quotes) {
    ArticleId article = quotes.get(0).article();
    List<Quote> own = quotes.stream().filter(quote -> quote.article().equals(article)).toList();
    return utterances.computeIfAbsent(
        own, any -> Utterance.of(own.stream().map(comparison.witness(article)::words).toList()));
  }

  /** Those of {@code own}, all of one article, that {@code others} render otherwise; else all. */
  List<Quote> changed(List<Quote> own, List<Quote> others) {
    List<Quote> changed =
        retelling(utterance(own), utterance(others))
            .map(two -> two.changedQuotes().stream().map(own::get).toList())
            .orElseGet(() -> own.stream().filter(quote -> isLinked(quote, others)).toList());
    return changed.isEmpty() ? own : changed;
  }

  private boolean isLinked(Quote quote, List<Quote> others) {
    return others.stream().anyMatch(links.getOrDefault(quote, Map.of())::containsKey);
  }
}
