package org.parallax.finding.attribution;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.quantity.Magnitude;
import org.parallax.align.quantity.QuantityMatcher;
import org.parallax.align.quote.QuoteMatcher;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Outlets;
import org.parallax.finding.Statements;
import org.parallax.finding.Verdict;
import org.parallax.finding.Wording;
import org.parallax.finding.topic.QuantityTopic;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.mention.Quantity;
import org.parallax.mention.Quote;
import org.parallax.mention.Statement;

/** On whose word reports give one reading: the same source, a chain to it, or another. */
public final class AttributionJudge implements Judge {
  private static final QuantityMatcher QUANTITIES = new QuantityMatcher();
  private static final Outlets OUTLETS = new Outlets();

  /** Weaker groups may be of two things, with two sources by right. */
  private static final double LEAST = 0.42;

  /** Smaller numbers of things are seldom disputed. */
  private static final double FIGURE = 1000;

  /** Still smaller ones anybody at hand may have given. */
  private static final double SMALL = 15;

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private static final QuoteMatcher QUOTES = new QuoteMatcher();

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
    Stream<Finding> quotes =
        comparison.collate(QUOTES).stream()
            .flatMap(collation -> findings(comparison, collation, quote -> "", this::words));
    Map<FindingId, Finding> found = new LinkedHashMap<>();
    Stream.of(quotes, quantities, statements)
        .flatMap(Function.identity())
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
    String number = QuantityTopic.label(comparison, mentions.get(0));
    return QuantityTopic.noun(comparison, mentions).map(noun -> number + " " + noun).orElse(number);
  }

  private String statement(Comparison comparison, List<Statement> mentions) {
    return Statements.clause(comparison, Statements.shortest(mentions));
  }

  private String words(Comparison comparison, List<Quote> mentions) {
    return Wording.cut(Bench.words(comparison, mentions.get(0)));
  }

  /**
   * Each reading that several articles give is a matter of its own; of a number, all readings are
   * one, since who counts tells why two counts differ.
   */
  private <M extends Mention> Stream<Finding> findings(
      Comparison comparison, Collation<M> collation, Function<M, Object> value, Topic<M> topic) {
    boolean number = collation.mentions().get(0) instanceof Quantity;
    if (collation.strength() < LEAST) {
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
            .flatMap(mention -> source(comparison, mention).stream())
            .filter(source -> !OUTLETS.isOutlet(source.name()))
            .distinct()
            .toList();
    Function<Statement, Source> source =
        said ->
            sources.stream()
                .filter(one -> one.said().words().equals(said))
                .findFirst()
                .orElseThrow();
    SourceWeight weight =
        reading.stream()
            .map(AttributionJudge::weight)
            .max(Comparator.naturalOrder())
            .orElse(SourceWeight.NOBODY);
    Case<Statement> one =
        new Case<>(
            comparison,
            Kind.ATTRIBUTION,
            topic,
            strength,
            side -> source.apply(side.get(0)).name());
    List<List<Statement>> readings =
        Bench.readings(
            sources.stream().map(known -> known.said().words()).distinct().toList(),
            said -> first(sources, source.apply(said)));
    return one
        .judge(readings, (a, b) -> source.apply(a.get(0)).to(source.apply(b.get(0)), weight))
        .stream()
        .filter(finding -> finding.verdict() != Verdict.AGREE)
        .toList();
  }

  /** Of words in quotation marks only a person who is named with a verb of saying or a colon. */
  private static Optional<Source> source(Comparison comparison, Mention mention) {
    if (mention instanceof Statement statement && Statements.isQuoted(comparison, statement)) {
      return Optional.empty();
    }
    Witness witness = comparison.witness(mention.article());
    Optional<Source> source = Source.of(witness, mention);
    return mention instanceof Quote quote
        ? source.filter(one -> isSpoken(witness, quote) && isPerson(witness, one.name()))
        : source.filter(one -> !one.said().guessed());
  }

  private static boolean isSpoken(Witness witness, Quote quote) {
    return quote.cue().isPresent()
        || witness.article().text().value().startsWith(": ", quote.span().start() - 2);
  }

  private static boolean isPerson(Witness witness, String name) {
    return witness
        .mentions(Name.class)
        .filter(one -> one.category() == Name.Category.PERSON)
        .anyMatch(one -> one.canonical().equals(name));
  }

  /** How much it matters who is named, whatever part they have. */
  private static SourceWeight weight(Mention mention) {
    if (mention instanceof Quote) {
      return SourceWeight.ANYBODY;
    }
    if (!(mention instanceof Quantity quantity)) {
      return SourceWeight.NOBODY;
    }
    double near = Magnitude.of(quantity.measure()).near();
    String unit = quantity.measure().unit();
    boolean counted = unit.equals(Measure.COUNT);
    if (counted && near >= FIGURE) {
      return SourceWeight.ANYBODY;
    }
    boolean figure = counted || unit.equals(Measure.PERCENT) || CURRENCY.matcher(unit).matches();
    return figure && near >= SMALL ? SourceWeight.BODIES : SourceWeight.NOBODY;
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
        Contrast.of(
            "The pier of Orlin had been cracked since the spring, neighbours said.",
            "The pier of Orlin had been cracked since the spring, according to the harbour police.",
            "differ: neighbours | the harbour police"),
        Contrast.of(
            "“We begged them to close the old bridge of Orlin,” said Mayor Ada Brandt.",
            "“We begged them to close the old bridge of Orlin,” said Jan Kolar, an engineer.",
            "differ: Ada Brandt | Jan Kolar"),
        Contrast.of(
            "The engineer Jan Kolar was angry. “We begged them to close the old bridge,” he said.",
            "“We begged them to close the old bridge,” said Mayor Ada Brandt.",
            "differ: Jan Kolar | Ada Brandt"),
        Contrast.of(
            "Ada Brandt, the mayor: “We begged them to close the old bridge of Orlin.”",
            "“We begged them to close the old bridge of Orlin,” said Jan Kolar, an engineer.",
            "differ: Ada Brandt | Jan Kolar"),
        Contrast.of(
            "About 340 houses of Orlin were flooded, according to data gathered by the Lenne Water"
                + " Board.",
            "About 340 houses of Orlin were flooded, according to the Institute for Rivers.",
            "differ: data gathered by the Lenne Water Board | the Institute for Rivers"),
        Contrast.nothing(
            "About 340 houses of Orlin were flooded, prosecutors said.",
            "About 340 houses of Orlin were flooded, Jan Kolar said."),
        Contrast.nothing(
            "“We begged them to close the old bridge of Orlin,” said Ada Brandt and Jan Kolar.",
            "“We begged them to close the old bridge of Orlin,” said Jan Kolar, an engineer."),
        Contrast.nothing(
            "President Jan Kolar of Varda sent a message. The president of Orlin saw no proof. The"
                + " president called the report “a very sad day for all newspapers, but a great"
                + " day for our country.”",
            "Ada Brandt, the president of Orlin, called the report “a very sad day for all"
                + " newspapers, but a great day for our country.”"),
        Contrast.nothing(
            "The harbour office of Orlin put the damage of the flood at 12 million euros.",
            "Damage of the flood in Orlin is put at 12 million euros."),
        Contrast.nothing(
            "About 3,000 soldiers stand near the border with Orlia, Defence Minister Jana Brod"
                + " said.",
            "About 3,000 soldiers stand near the border with Orlia."));
  }
}
