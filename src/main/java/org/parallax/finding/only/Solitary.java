package org.parallax.finding.only;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.align.Comparison;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.align.quantity.Magnitude;
import org.parallax.align.word.Words;
import org.parallax.article.ArticleId;
import org.parallax.finding.Bench;
import org.parallax.finding.Finding;
import org.parallax.finding.Findings;
import org.parallax.finding.Kind;
import org.parallax.finding.Outlets;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.finding.Wording;
import org.parallax.finding.quote.QuoteJudge;
import org.parallax.finding.topic.QuantityTopic;
import org.parallax.mention.Interval;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.mention.Quantity;
import org.parallax.mention.Quote;
import org.parallax.text.Role;

/**
 * What one article alone has, though others cover the same event: numbers, quotations and names
 * that nobody else gives in any form. Says nothing of an article that stands alone.
 */
public final class Solitary {
  /** Shorter quotations are turns of phrase, which nobody misses elsewhere. */
  private static final int QUOTED_WORDS = 5;

  /** Smaller counts are seldom news. */
  private static final BigDecimal COUNT = BigDecimal.TEN;

  private static final Outlets OUTLETS = new Outlets();

  /** So many of an article at the most: the list is there to be read. */
  private static final int MOST = 10;

  private static final double SURE = 0.7;
  private static final double FAIRLY = 0.6;

  private final Comparison comparison;
  private final Map<ArticleId, Set<ArticleId>> company = new HashMap<>();
  private final Set<Mention> shared = new HashSet<>();

  /**
   * What another article is looked through for.
   *
   * @param words each of its words once, wherever it stands
   * @param numbers each of its numbers once, of whatever it may be
   * @param named how often each name stands
   */
  private record Known(Set<String> words, Set<Interval> numbers, Map<String, Long> named) {
    static Known in(Witness witness) {
      return witness.derived(Known.class, Known::of);
    }

    private static Known of(Witness witness) {
      return new Known(
          Set.copyOf(Words.of(witness.article().text().value())),
          witness
              .mentions(Quantity.class)
              .map(quantity -> quantity.measure().interval())
              .collect(Collectors.toUnmodifiableSet()),
          witness
              .mentions(Name.class)
              .collect(Collectors.groupingBy(Name::canonical, Collectors.counting())));
    }
  }

  private Solitary(Comparison comparison, List<Finding> findings) {
    this.comparison = comparison;
    findings.forEach(finding -> shared.addAll(finding.mentions()));
    for (Pairing pairing : comparison.pairings()) {
      meet(pairing.a().id(), pairing.b().id());
      meet(pairing.b().id(), pairing.a().id());
    }
  }

  private void meet(ArticleId one, ArticleId other) {
    company.computeIfAbsent(one, key -> new HashSet<>()).add(other);
  }

  /**
   * The readings that stand in one article alone.
   *
   * @param findings what the judges found, in which nothing solitary can stand
   */
  public static List<Finding> judge(Comparison comparison, List<Finding> findings) {
    Solitary solitary = new Solitary(comparison, findings);
    return comparison.witnesses().stream()
        .filter(witness -> solitary.company.containsKey(witness.id()))
        .flatMap(witness -> solitary.of(witness).stream())
        .toList();
  }

  private List<Finding> of(Witness witness) {
    List<Finding> found = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Mention mention : witness.mentions()) {
      if (shared.contains(mention) || witness.sentence(mention).role() != Role.BODY) {
        continue;
      }
      if (mention instanceof Quantity quantity && isSalient(quantity) && isAlone(quantity)) {
        String topic = QuantityTopic.of(comparison, List.of(quantity));
        found.add(finding(Kind.QUANTITY, topic, quantity, SURE));
      } else if (mention instanceof Quote quote && isSalient(quote) && isAlone(quote)) {
        found.add(finding(Kind.QUOTE, QuoteJudge.topic(List.of(quote)), quote, SURE));
      } else if (mention instanceof Name name && named.add(name.canonical()) && isAlone(name)) {
        found.add(finding(Kind.NAME, name.canonical(), name, FAIRLY));
      }
    }
    Map<Finding, Double> weights = new HashMap<>();
    found.forEach(finding -> weights.put(finding, salience(witness, finding.mentions().get(0))));
    return found.stream()
        .sorted(
            Comparator.comparingDouble((Finding finding) -> -weights.getOrDefault(finding, 0.0))
                .thenComparing(Finding::id))
        .limit(MOST)
        .toList();
  }

  /** How much a reader would miss it: long quotations, large numbers, names that come again. */
  private double salience(Witness witness, Mention mention) {
    if (mention instanceof Quote) {
      return 1 + Words.of(Bench.words(comparison, mention)).size() / 12.0;
    }
    if (mention instanceof Quantity quantity) {
      return 2 + Math.log10(1 + Magnitude.of(quantity.measure()).near()) / 4;
    }
    return Known.in(witness).named().getOrDefault(((Name) mention).canonical(), 0L);
  }

  private static boolean isSalient(Quantity quantity) {
    Measure measure = quantity.measure();
    Optional<BigDecimal> value = measure.interval().low().or(() -> measure.interval().high());
    boolean counted = quantity.of().isPresent() && value.orElseThrow().compareTo(COUNT) >= 0;
    return !measure.unit().equals(Measure.COUNT) || counted;
  }

  private boolean isSalient(Quote quote) {
    return quote.manner() == Quote.Manner.DIRECT
        && Words.of(Bench.words(comparison, quote)).size() >= QUOTED_WORDS;
  }

  /** No other article gives the value, of whatever it may be. */
  private boolean isAlone(Quantity quantity) {
    return others(quantity)
        .noneMatch(other -> other.numbers().contains(quantity.measure().interval()));
  }

  /** Some word of the quotation that carries its sense is in no other article's text. */
  private boolean isAlone(Quote quote) {
    List<String> said = Words.of(Bench.words(comparison, quote));
    return others(quote).noneMatch(other -> other.words().containsAll(said));
  }

  /** A person, body or event no other article names, by its last word either. */
  private boolean isAlone(Name name) {
    List<String> parts = Words.of(name.canonical());
    if (name.category() == Name.Category.PLACE
        || parts.isEmpty()
        || OUTLETS.isOutlet(name.canonical())) {
      return false;
    }
    String last = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
    return others(name).noneMatch(other -> other.words().contains(last));
  }

  private Stream<Known> others(Mention mention) {
    return company.getOrDefault(mention.article(), Set.of()).stream()
        .map(comparison::witness)
        .map(Known::in);
  }

  private Finding finding(Kind kind, String topic, Mention mention, double confidence) {
    String label =
        mention instanceof Quantity quantity
            ? QuantityTopic.label(comparison, quantity)
            : Wording.cut(Bench.words(comparison, mention));
    int silent = company.getOrDefault(mention.article(), Set.of()).size();
    String reason =
        "Only %s has “%s”; %s on the same event %s not."
            .formatted(
                Bench.outlets(comparison, List.of(mention)),
                Wording.bare(label),
                silent == 1 ? "the other report" : "the %s other reports".formatted(silent),
                silent == 1 ? "does" : "do");
    Side side = new Side(label, List.of(mention));
    return Findings.of(
        kind, topic, List.of(side), Findings.judgement(Verdict.ONLY, confidence, reason));
  }
}
