package org.parallax.finding.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.quantity.Ages;
import org.parallax.finding.Bench;
import org.parallax.mention.Quantity;
import org.parallax.mention.Reference;
import org.parallax.text.Span;

/** What a number is of, in a few words. */
public final class QuantityTopic {
  private static final int MOST_WORDS = 6;

  private QuantityTopic() {}

  /** Whose age it is, else the fullest noun phrase for what is counted, else what happens to it. */
  public static String of(Comparison comparison, List<Quantity> mentions) {
    return mentions.stream()
        .flatMap(age -> Ages.bearer(comparison.witness(age.article()), age).stream())
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(bearer -> bearer + "’s age")
        .or(() -> noun(comparison, mentions))
        .or(() -> clause(comparison, mentions))
        .or(() -> best(comparison, mentions))
        .orElseGet(() -> Bench.words(comparison, mentions.get(0)));
  }

  /** The fullest phrase for what is counted, to stand behind the number; empty for a measure. */
  public static Optional<String> noun(Comparison comparison, List<Quantity> mentions) {
    return best(comparison, counted(comparison, mentions));
  }

  private static Optional<String> best(Comparison comparison, List<Quantity> mentions) {
    return mentions.stream()
        .flatMap(
            quantity -> CountedPhrase.of(comparison.witness(quantity.article()), quantity).stream())
        .max(
            Comparator.comparingInt(QuantityTopic::worth).thenComparing(Comparator.reverseOrder()));
  }

  private static Optional<String> clause(Comparison comparison, List<Quantity> mentions) {
    return mentions.stream()
        .flatMap(
            quantity ->
                MeasuredClause.of(comparison.witness(quantity.article()), quantity).stream())
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static List<Quantity> counted(Comparison comparison, List<Quantity> mentions) {
    return mentions.stream()
        .filter(quantity -> isCounted(comparison.witness(quantity.article()), quantity))
        .toList();
  }

  /** Whether the noun it goes with follows it, or leads to it: "a profit of €612m". */
  private static boolean isCounted(Witness witness, Quantity quantity) {
    return quantity
        .of()
        .map(Reference::span)
        .filter(of -> of.end() > quantity.span().start() || leadsTo(witness, of, quantity))
        .isPresent();
  }

  private static boolean leadsTo(Witness witness, Span of, Quantity quantity) {
    String text = witness.article().text().value();
    return text.substring(of.end(), quantity.span().start()).strip().equals("of");
  }

  private static int worth(String phrase) {
    int words = phrase.split(" ").length;
    return words <= MOST_WORDS ? words : 0;
  }

  /** The number as a chip shows it: with its hedge, without what it counts. */
  public static String label(Comparison comparison, Quantity quantity) {
    String words = Bench.words(comparison, quantity);
    Optional<String> before =
        quantity
            .of()
            .filter(of -> of.span().start() > quantity.span().start())
            .filter(of -> of.span().start() < quantity.span().end())
            .map(
                of ->
                    words.substring(
                        0, Math.min(words.length(), of.span().start() - quantity.span().start())));
    return before.map(String::strip).filter(label -> !label.isEmpty()).orElse(words);
  }
}
