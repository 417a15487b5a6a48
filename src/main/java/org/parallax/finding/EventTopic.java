package org.parallax.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;
import org.parallax.align.Line;
import org.parallax.align.Term;
import org.parallax.align.Witness;
import org.parallax.mention.Mention;

/** What the sentences of several mentions are about, in a few words they share. */
final class EventTopic {
  private static final int MOST = 3;

  private EventTopic() {}

  /** The weightiest words that most of the sentences share, in the order of the first. */
  static String of(Comparison comparison, List<? extends Mention> mentions) {
    Map<String, Double> weights = new HashMap<>();
    for (Mention mention : mentions) {
      for (Term term : line(comparison, mention).terms()) {
        if (Character.isLetter(term.key().codePointAt(0))) {
          double distance = Math.abs(term.span().start() - mention.span().start());
          weights.merge(term.key(), term.weight() / (1 + distance / 60), Double::sum);
        }
      }
    }
    Mention first = mentions.get(0);
    Witness witness = comparison.witness(first.article());
    List<Term> best =
        line(comparison, first).terms().stream()
            .filter(term -> weights.containsKey(term.key()))
            .filter(term -> !term.span().overlaps(first.span()))
            .sorted(
                Comparator.<Term>comparingDouble(term -> -weights.getOrDefault(term.key(), 0.0))
                    .thenComparing(Term::span))
            .limit(MOST)
            .sorted(Comparator.comparing(Term::span))
            .toList();
    return best.isEmpty()
        ? Bench.words(comparison, first)
        : best.stream()
            .map(term -> witness.text().at(term.span()))
            .collect(Collectors.joining(", ", "", ": the day"));
  }

  private static Line line(Comparison comparison, Mention mention) {
    return comparison.witness(mention.article()).lines().get(mention.at().sentence());
  }
}
