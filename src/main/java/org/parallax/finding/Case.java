package org.parallax.finding;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.align.Comparison;
import org.parallax.mention.Mention;

/**
 * A matter that several articles speak of, ready to be judged.
 *
 * @param comparison the articles
 * @param kind the sort of reading
 * @param topic what it is about, in a few words
 * @param strength how sure it is that all speak of the same thing, in 0..1
 * @param label a reading as a chip shows it
 */
public record Case<M extends Mention>(
    Comparison comparison,
    Kind kind,
    String topic,
    double strength,
    Function<List<M>, String> label) {

  /**
   * Holds every two readings against each other; when no two stand apart and several articles give
   * the first, they agree. Readings that go together and stand to all others alike are one side of
   * what differs.
   *
   * @param readings mentions that say the same, the reading of the most articles first
   */
  public List<Finding> judge(
      List<List<M>> readings, BiFunction<List<M>, List<M>, Relationship> relationship) {
    List<Ruling<List<M>>> apart =
        rulings(Sides.joined(readings, relationship), relationship, Verdict.DIFFER);
    Stream<Ruling<List<M>>> together =
        rulings(readings, relationship, Verdict.COMPATIBLE).stream()
            .filter(ruling -> apart.stream().noneMatch(other -> isWithinOneSide(ruling, other)));
    List<Finding> found = Stream.concat(apart.stream(), together).map(this::finding).toList();
    return found.isEmpty() ? agreements(readings) : found;
  }

  /** The readings that several articles give. */
  public List<Finding> agreements(List<List<M>> readings) {
    return readings.stream()
        .filter(reading -> Bench.articles(reading) > 1)
        .map(this::agreement)
        .toList();
  }

  private static <M extends Mention> List<Ruling<List<M>>> rulings(
      List<List<M>> readings,
      BiFunction<List<M>, List<M>, Relationship> relationship,
      Verdict verdict) {
    return Ruling.of(readings, relationship).stream()
        .filter(ruling -> ruling.verdict() == verdict)
        .filter(ruling -> isAcrossArticles(ruling.readings()))
        .toList();
  }

  /** Whether what goes together is one side of what differs, where it is seen already. */
  private static <M extends Mention> boolean isWithinOneSide(
      Ruling<List<M>> together, Ruling<List<M>> apart) {
    return apart.readings().stream()
        .anyMatch(side -> together.readings().stream().allMatch(side::containsAll));
  }

  private static <M extends Mention> boolean isAcrossArticles(List<List<M>> readings) {
    return Bench.articles(readings.stream().flatMap(List::stream).toList()) > 1;
  }

  /** A finding of the readings that stand to each other in one way. */
  public Finding finding(Ruling<List<M>> ruling) {
    List<Side> read = ruling.readings().stream().map(this::side).toList();
    List<Side> sides =
        ruling.verdict() == Verdict.DIFFER ? SideLabels.toldApart(comparison, read) : read;
    String reason =
        "%s: %s (%s).".formatted(Wording.versus(comparison, sides), ruling.rule(), topic);
    double confidence = ruling.certainty() * (0.5 + 0.5 * strength);
    return Findings.of(
        kind, topic, sides, Findings.judgement(ruling.verdict(), confidence, reason));
  }

  private Finding agreement(List<M> reading) {
    Side side = side(reading);
    String reason =
        "%s %s give “%s” (%s)."
            .formatted(
                Bench.outlets(comparison, side.mentions()),
                Bench.articles(side.mentions()) == 2 ? "both" : "all",
                Wording.bare(side.label()),
                topic);
    return Findings.of(
        kind,
        topic,
        List.of(side),
        Findings.judgement(Verdict.AGREE, (0.5 + 0.5 * strength) * reliability(), reason));
  }

  /** Equal numbers are of one thing less often than their surroundings make believe. */
  private double reliability() {
    return kind == Kind.QUANTITY ? 0.85 : 1;
  }

  private Side side(List<M> reading) {
    return new Side(label.apply(reading), List.copyOf(reading));
  }
}
