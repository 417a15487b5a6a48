package org.parallax.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.Magnitude;
import org.parallax.align.QuantityMatcher;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
import org.parallax.mention.Statement;

/** On whose word reports give one reading: the same source, a chain to it, or another. */
public final class AttributionJudge implements Judge {
  private static final QuantityMatcher QUANTITIES = new QuantityMatcher();
  private static final Outlets OUTLETS = new Outlets();

  /** Weaker groups may be of two things, with two sources by right. */
  private static final double LEAST = 0.42;

  /** Smaller numbers of things are seldom disputed. */
  private static final double FIGURE = 1000;

  /** Statements are of one thing less surely than numbers. */
  private static final double LEAST_STATED = 0.62;

  @Override
  public List<Finding> judge(Comparison comparison) {
    Stream<Finding> quantities =
        comparison.collate(QUANTITIES).stream()
            .flatMap(
                collation ->
                    findings(comparison, collation, quantity -> value(quantity), this::figure));
    Stream<Finding> statements =
        Statements.collated(comparison).stream()
            .flatMap(
                collation ->
                    findings(
                        comparison,
                        collation,
                        statement -> statement.stance().polarity(),
                        this::statement));
    Map<FindingId, Finding> found = new LinkedHashMap<>();
    Stream.concat(quantities, statements)
        .forEach(finding -> found.putIfAbsent(finding.id(), finding));
    return List.copyOf(found.values());
  }

  /** Says what a reading is of, to go on "source for …" with. */
  private interface Topic<M> {
    String of(Comparison comparison, List<M> mentions);
  }

  private static Object value(Quantity quantity) {
    return Magnitude.of(quantity.measure()).near();
  }

  private String figure(Comparison comparison, List<Quantity> mentions) {
    return QuantityTopic.label(comparison, mentions.get(0))
        + " "
        + QuantityTopic.of(comparison, mentions);
  }

  private String statement(Comparison comparison, List<Statement> mentions) {
    return Statements.clause(comparison, Statements.shortest(mentions));
  }

  /**
   * Each reading that several articles give is a matter of its own; of a number, all readings are
   * one, since who counts tells why two counts differ.
   */
  private <M extends Mention> Stream<Finding> findings(
      Comparison comparison, Collation<M> collation, Function<M, Object> value, Topic<M> topic) {
    boolean number = collation.mentions().get(0) instanceof Quantity;
    if (collation.strength() < (number ? LEAST : LEAST_STATED)) {
      return Stream.empty();
    }
    List<M> mentions = Bench.testimony(comparison, collation);
    List<List<M>> readings = number ? List.of(mentions) : Bench.readings(mentions, value);
    return readings.stream()
        .filter(reading -> Bench.articles(reading) > 1)
        .flatMap(
            reading ->
                judge(
                    comparison,
                    reading,
                    "source for " + topic.of(comparison, reading),
                    collation.strength())
                    .stream());
  }

  private List<Finding> judge(
      Comparison comparison, List<? extends Mention> reading, String topic, double strength) {
    List<Source> sources =
        reading.stream()
            .flatMap(mention -> Source.of(comparison.witness(mention.article()), mention).stream())
            .filter(source -> !OUTLETS.isOutlet(source.name()))
            .distinct()
            .toList();
    Function<Statement, Source> source =
        said -> sources.stream().filter(one -> one.said().equals(said)).findFirst().orElseThrow();
    boolean telling = reading.stream().anyMatch(AttributionJudge::isTelling);
    Case<Statement> one =
        new Case<>(
            comparison,
            Kind.ATTRIBUTION,
            topic,
            telling ? strength : 0,
            side -> source.apply(side.get(0)).name());
    List<List<Statement>> readings =
        Bench.readings(
            sources.stream().map(Source::said).distinct().toList(),
            said -> first(sources, source.apply(said)));
    return one.judge(readings, (a, b) -> source.apply(a.get(0)).to(source.apply(b.get(0)))).stream()
        .filter(finding -> finding.verdict() != Verdict.AGREE)
        .toList();
  }

  /**
   * Whether it matters who is named. Reports of one event question different people; only for a
   * figure of weight is that more than a suggestion.
   */
  private static boolean isTelling(Mention mention) {
    return mention instanceof Quantity quantity
        && Magnitude.of(quantity.measure()).dimension().equals(Measure.COUNT)
        && Magnitude.of(quantity.measure()).near() >= FIGURE;
  }

  /** The first source that is the same by name. */
  private static Source first(List<Source> named, Source source) {
    return named.stream()
        .filter(other -> other.name().equalsIgnoreCase(source.name()) || other.isSamePerson(source))
        .findFirst()
        .orElse(source);
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "About 3,000 soldiers stand near the border with Orlia, Defence Minister Jana Brod"
                + " said.",
            "About 3,000 soldiers stand near the border with Orlia, according to Western"
                + " diplomats.",
            "differ: Jana Brod | Western diplomats"),
        Contrast.of(
            "About 4,000 people marched through Orlin on Saturday, police said.",
            "About 9,000 people marched through Orlin on Saturday, according to the organizers.",
            "differ: police | the organizers"),
        Contrast.nothing(
            "About 3,000 soldiers stand near the border with Orlia, Defence Minister Jana Brod"
                + " said.",
            "About 3,000 soldiers stand near the border with Orlia."));
  }
}
