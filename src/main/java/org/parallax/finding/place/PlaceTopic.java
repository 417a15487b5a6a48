package org.parallax.finding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.finding.EventTopic;
import org.parallax.finding.Statements;
import org.parallax.finding.Wording;
import org.parallax.language.Tag;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** What happens at a place, in a few words. */
final class PlaceTopic {
  /** What parts a phrase from the one before it. */
  private static final Set<Tag> BREAKS = Set.of(Tag.VERB, Tag.AUX, Tag.PUNCT);

  /** A preposition at the start leads to the thing. */
  private static final Pattern LEADING =
      Pattern.compile("(?i)^(?:(?:and|by|to|for|with|at|in)\\s+)+");

  /** A preposition at the end leads to the place, or led to a day that was taken out. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i)(?:\\s+(?:in|at|near|outside|inside|on|behind|to|from|into|the|a|an))+$");

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
        .filter(
            statement ->
                Words.of(statement.subject()).stream().noneMatch(EventTopic.VAGUE::contains));
  }

  /** The words between the last verb or mark and the place, without a day. */
  private static Optional<String> thing(Comparison comparison, Name place) {
    Witness witness = comparison.witness(place.article());
    Sentence sentence = witness.sentence(place);
    List<Tag> tags = witness.text().tags(sentence);
    List<Moment> days = witness.mentions(Moment.class, sentence.index()).toList();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.start() >= place.span().start()) {
        break;
      }
      if (BREAKS.contains(tags.get(i))) {
        words.clear();
      } else if (days.stream().noneMatch(day -> day.span().encloses(token.span()))) {
        words.add(token.form());
      }
    }
    String plain = LEADING.matcher(String.join(" ", words)).replaceFirst("");
    String thing = DANGLING.matcher(plain).replaceFirst("").strip();
    return thing.indexOf(' ') < 0
        ? Optional.empty()
        : Optional.of("place of " + Wording.cut(thing));
  }
}
