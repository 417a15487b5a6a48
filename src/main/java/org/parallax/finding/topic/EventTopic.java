package org.parallax.finding.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Line;
import org.parallax.align.passage.Term;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.finding.Bench;
import org.parallax.finding.Judge;
import org.parallax.finding.Statements;
import org.parallax.finding.Wording;
import org.parallax.language.WordSorts;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Statement;

/** What the sentences of several mentions are about, in a few words they share. */
public final class EventTopic {
  private static final WordSorts WORDS = new WordSorts(Judge.class, "judge-words.csv");

  private static final int MOST = 3;
  private static final Pattern LEADING =
      Pattern.compile(
          "[\\s,]*(?:(?<![\\p{L}-])(?:on|in|by|at|since|last|until|before|after|of|the)[\\s,]*)*$");

  /** "ORLIN, Norway (BP) —": where a report was written. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}{3,}[\\p{Lu} .,'’]*(?:\\p{Lu}\\p{L}+ )?(?:\\([^)]{1,24}\\) )?"
              + "(?:[—–]|(?<=\\s)--?(?=\\s))\\s*");

  /** A clause that names another day, or has nothing but words of saying, heads a topic last. */
  private static final int UNFIT = 2;

  /** So many words before a day tell what happens on it. */
  private static final int ENOUGH = 3;

  /** Subjects that tell nobody what happens. */
  public static final Set<String> VAGUE = WORDS.of("pronoun");

  private static final Set<String> SAID = WORDS.of("said");

  private EventTopic() {}

  /**
   * When what the shortest clause around one of the dates tells; else of what the day is, for of a
   * long clause nothing would be left but its start.
   */
  public static String of(Comparison comparison, List<Moment> mentions) {
    Optional<Clause> best =
        mentions.stream()
            .flatMap(moment -> clause(comparison, moment, mentions).stream())
            .min(
                Comparator.comparingInt(Clause::doubts)
                    .thenComparing(Clause::shared, Comparator.reverseOrder())
                    .thenComparing(clause -> clause.words.length())
                    .thenComparing(Clause::words));
    Optional<String> when = best.map(clause -> "when " + clause.words);
    return when.filter(words -> !Wording.isCut(words))
        .or(() -> thing(comparison, mentions))
        .or(() -> when)
        .orElseGet(() -> shared(comparison, mentions));
  }

  /** The shortest words for a thing that lead to one of the dates. */
  private static Optional<String> thing(Comparison comparison, List<Moment> mentions) {
    return mentions.stream()
        .flatMap(moment -> Preceding.of(comparison.witness(moment.article()), moment).stream())
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .filter(words -> !Wording.isCut(Wording.cut(words)))
        .map(words -> words + ": the day");
  }

  /**
   * What happens on a day.
   *
   * @param words the clause without the day
   * @param doubts how much speaks against it as a name for the event
   * @param shared how many quarters of its content the other sentences have
   */
  private record Clause(String words, int doubts, int shared) {}

  /** The clause around a date, or else the last that ends before it, without the date. */
  private static Optional<Clause> clause(
      Comparison comparison, Moment moment, List<Moment> mentions) {
    Witness witness = comparison.witness(moment.article());
    List<Statement> told =
        witness
            .mentions(Statement.class, moment.at().sentence())
            .filter(statement -> statement.span().start() < moment.span().start())
            .filter(statement -> isTold(statement, moment))
            .toList();
    return told.stream()
        .filter(statement -> statement.span().encloses(moment.span()))
        .min(Comparator.comparingInt((Statement statement) -> statement.span().length()))
        .or(
            () ->
                told.stream()
                    .filter(statement -> statement.span().end() <= moment.span().start())
                    .reduce((first, last) -> last))
        .map(
            statement ->
                new Clause(
                    words(witness, statement, moment),
                    doubts(witness, statement, moment),
                    shared(comparison, statement, mentions)))
        .filter(clause -> clause.words.indexOf(' ') > 0);
  }

  /** Whether it says of whom, and the day is no part of that. */
  private static boolean isTold(Statement statement, Moment moment) {
    return Words.of(statement.subject()).stream().noneMatch(VAGUE::contains)
        && !statement.parts().subject().span().overlaps(moment.span());
  }

  /** A clause inside a sentence may be read wrongly; one with several days is of none of them. */
  private static int doubts(Witness witness, Statement statement, Moment moment) {
    boolean opens = witness.sentence(statement).span().start() == statement.span().start();
    boolean whole = statement.span().encloses(moment.span());
    long days =
        witness
            .mentions(Moment.class, statement.at().sentence())
            .filter(other -> statement.span().encloses(other.span()))
            .count();
    boolean several = days > (whole ? 1 : 0);
    return (opens && whole ? 0 : 1)
        + (several ? UNFIT : 0)
        + (isSaid(witness, statement) || isThere(statement) ? UNFIT : 0);
  }

  private static int shared(Comparison comparison, Statement statement, List<Moment> mentions) {
    Set<String> others =
        mentions.stream()
            .filter(moment -> !moment.article().equals(statement.article()))
            .flatMap(moment -> line(comparison, moment).terms().stream())
            .map(Term::key)
            .collect(Collectors.toSet());
    List<String> own =
        line(comparison, statement).terms().stream()
            .filter(term -> statement.span().encloses(term.span()))
            .map(Term::key)
            .toList();
    return own.isEmpty()
        ? 0
        : (int) (4 * own.stream().filter(others::contains).count() / own.size());
  }

  /** "There are 650 jobs to go" names no event. */
  private static boolean isThere(Statement statement) {
    Statement.Parts parts = statement.parts();
    return parts.subject().span().start() > parts.predicate().span().start();
  }

  private static boolean isSaid(Witness witness, Statement statement) {
    return SAID.contains(witness.text().at(statement.parts().predicate().span()));
  }

  /** Subject and predicate with what stands between them and the day, or behind it. */
  private static String words(Witness witness, Statement statement, Moment moment) {
    String text = witness.article().text().value();
    if (isSaid(witness, statement)) {
      return lowered(witness, statement, statement.subject() + " spoke");
    }
    int end =
        Math.max(statement.span().start(), Math.min(moment.span().start(), statement.span().end()));
    String before =
        LEADING.matcher(flat(text.substring(statement.span().start(), end))).replaceFirst("");
    boolean enough = before.split(" ").length >= ENOUGH;
    String after =
        enough || moment.span().end() > statement.span().end()
            ? ""
            : " " + flat(text.substring(moment.span().end(), statement.span().end()));
    boolean apart = statement.parts().subject().span().start() < statement.span().start();
    String subject = apart ? statement.subject() + " … " : "";
    return lowered(witness, statement, subject + before + after);
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String lowered(Witness witness, Statement statement, String words) {
    String plain = DATELINE.matcher(words).replaceFirst("");
    String cut = Wording.cut(plain.strip());
    return cut.isEmpty() ? cut : Statements.lowered(witness, statement, cut);
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
