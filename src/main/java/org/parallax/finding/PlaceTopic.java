package org.parallax.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.align.Comparison;
import org.parallax.align.Witness;
import org.parallax.align.Words;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;

/** What happens at a place, in a few words. */
final class PlaceTopic {
  private static final Set<String> VAGUE =
      Set.of("it", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those", "who");

  /** What parts a phrase from the one before it. */
  private static final Pattern BREAK = Pattern.compile("[,;:.()“”\"—–]|\\band\\b");

  /** A preposition at the end leads to the place, or led to a day that was taken out. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i)(?:\\s+(?:in|at|near|outside|inside|on|behind|to|from|into|the|a|an))+$");

  private static final int LONGEST = 8;

  private PlaceTopic() {}

  /**
   * What the shortest clause around one of the places tells, or the words before it: "place of the
   * meeting with the miners".
   */
  static String of(Comparison comparison, List<Name> places) {
    return places.stream()
        .flatMap(place -> statements(comparison.witness(place.article()), place))
        .min(Comparator.comparingInt((Statement statement) -> statement.span().length()))
        .map(statement -> "place: " + Statements.clause(comparison, statement))
        .or(() -> places.stream().flatMap(place -> thing(comparison, place).stream()).findFirst())
        .orElseGet(() -> "place: " + places.get(0).canonical());
  }

  private static Stream<Statement> statements(Witness witness, Name place) {
    return witness
        .mentions(Statement.class, place.at().sentence())
        .filter(statement -> statement.span().encloses(place.span()))
        .filter(statement -> Words.of(statement.subject()).stream().noneMatch(VAGUE::contains));
  }

  /** The words between the last break and the place, without a day. */
  private static Optional<String> thing(Comparison comparison, Name place) {
    Witness witness = comparison.witness(place.article());
    int from = witness.sentence(place).span().start();
    StringBuilder text =
        new StringBuilder(
            witness.article().text().value().substring(from, Math.max(from, place.span().start())));
    witness
        .mentions(Moment.class, place.at().sentence())
        .filter(moment -> moment.span().end() <= place.span().start())
        .sorted(Comparator.comparing(Moment::span).reversed())
        .forEach(moment -> text.delete(moment.span().start() - from, moment.span().end() - from));
    String last =
        BREAK
            .splitAsStream(text.toString().replaceAll("\\s+", " "))
            .reduce("", (before, part) -> part)
            .strip();
    String plain = DANGLING.matcher(last).replaceFirst("").strip();
    long words = 1 + plain.chars().filter(unit -> unit == ' ').count();
    return words < 2 || words > LONGEST ? Optional.empty() : Optional.of("place of " + plain);
  }
}
