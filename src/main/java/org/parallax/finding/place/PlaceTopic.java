package org.parallax.finding.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.finding.Statements;
import org.parallax.finding.Wording;
import org.parallax.finding.topic.EventTopic;
import org.parallax.finding.topic.Preceding;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;

/** What happens at a place, in a few words. */
final class PlaceTopic {
  private PlaceTopic() {}

  /**
   * What the shortest clause around one of the places tells, or the words before it: "place of the
   * meeting with the miners".
   */
  static String of(Comparison comparison, List<Name> places) {
    Optional<String> clause =
        places.stream()
            .flatMap(place -> statements(comparison.witness(place.article()), place))
            .min(Comparator.comparingInt((Statement statement) -> statement.span().length()))
            .map(statement -> "place: " + Statements.clause(comparison, statement));
    return clause
        .filter(words -> !Wording.isCut(words))
        .or(() -> thing(comparison, places))
        .or(() -> clause)
        .orElseGet(() -> "place: " + places.get(0).canonical());
  }

  private static Stream<Statement> statements(Witness witness, Name place) {
    return witness
        .mentions(Statement.class, place.at().sentence())
        .filter(statement -> statement.span().encloses(place.span()))
        .filter(
            statement ->
                Words.of(statement.subject()).stream().noneMatch(EventTopic.VAGUE::contains));
  }

  /** The shortest words for a thing that lead to one of the places. */
  private static Optional<String> thing(Comparison comparison, List<Name> places) {
    return places.stream()
        .flatMap(place -> Preceding.of(comparison.witness(place.article()), place).stream())
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .filter(words -> !Wording.isCut(Wording.cut(words)))
        .map(words -> "place of " + words);
  }
}
