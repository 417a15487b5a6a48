package org.parallax.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;
import org.parallax.align.Line;
import org.parallax.align.Term;
import org.parallax.align.Witness;
import org.parallax.align.Words;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Statement;

/** What the sentences of several mentions are about, in a few words they share. */
final class EventTopic {
  private static final int MOST = 3;
  private static final Pattern LEADING = Pattern.compile("\\s*\\b(on|in|by|at|since|last)?\\s*$");
  private static final Set<String> VAGUE =
      Set.of("it", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those", "who");

  private EventTopic() {}

  /** When what the shortest clause around one of the dates tells; else of what the day is. */
  static String of(Comparison comparison, List<Moment> mentions) {
    return mentions.stream()
        .flatMap(moment -> clause(comparison, moment).stream())
        .min(
            Comparator.comparingInt(Clause::doubts)
                .thenComparing(clause -> clause.words.length())
                .thenComparing(Clause::words))
        .map(clause -> "when " + clause.words)
        .orElseGet(() -> shared(comparison, mentions));
  }

  /**
   * What happens on a day.
   *
   * @param words the clause without the day
   * @param doubts how much speaks against it as a name for the event
   */
  private record Clause(String words, int doubts) {}

  /** The clause around a date, without the date. */
  private static Optional<Clause> clause(Comparison comparison, Moment moment) {
    Witness witness = comparison.witness(moment.article());
    return witness
        .mentions(Statement.class, moment.at().sentence())
        .filter(statement -> statement.span().encloses(moment.span()))
        .filter(statement -> Words.of(statement.subject()).stream().noneMatch(VAGUE::contains))
        .min(Comparator.comparingInt((Statement statement) -> statement.span().length()))
        .map(
            statement ->
                new Clause(without(witness, statement, moment), doubts(witness, statement)))
        .filter(clause -> clause.words.indexOf(' ') > 0);
  }

  /** A clause inside a sentence may be read wrongly; one with several days is of none of them. */
  private static int doubts(Witness witness, Statement statement) {
    boolean opens = witness.sentence(statement).span().start() == statement.span().start();
    long days =
        witness
            .mentions(Moment.class, statement.at().sentence())
            .filter(moment -> statement.span().encloses(moment.span()))
            .count();
    return (opens ? 0 : 1) + (days > 1 ? 2 : 0);
  }

  private static String without(Witness witness, Statement statement, Moment moment) {
    String text = witness.article().text().value();
    String before = text.substring(statement.span().start(), moment.span().start());
    String after = text.substring(moment.span().end(), statement.span().end());
    String start = LEADING.matcher(before).replaceFirst("");
    String words = Wording.cut((start + after).replaceAll("\\s+", " ").strip());
    return words.isEmpty() ? words : Statements.lowered(witness, statement, words);
  }

  /** The weightiest words that most of the sentences share, in the order of the first. */
  private static String shared(Comparison comparison, List<? extends Mention> mentions) {
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
