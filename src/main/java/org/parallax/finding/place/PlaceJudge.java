package org.parallax.finding.place;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.place.PlaceMatcher;
import org.parallax.align.place.Setting;
import org.parallax.align.word.Words;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Statements;
import org.parallax.finding.Verdict;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;

/** Where one event took place: the same place, one inside the other, or places apart. */
public final class PlaceJudge implements Judge {
  private static final PlaceMatcher MATCHER = new PlaceMatcher();
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside");

  /** How surely what is told of one place and day in one event is one thing. */
  private static final double SAME_DAY = 0.7;

  /** Weaker groups may tell of two events. */
  private static final double LEAST = 0.55;

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Statement> collation : Statements.collated(comparison)) {
      found.addAll(findings(comparison, collation));
    }
    for (Collation<Name> collation : comparison.collate(MATCHER)) {
      List<Name> places = Bench.testimony(comparison, collation);
      String topic = PlaceTopic.of(comparison, places);
      found.addAll(findings(comparison, topic, collation.strength(), places));
    }
    for (List<Name> places : DayPlaces.of(comparison)) {
      found.addAll(findings(comparison, PlaceTopic.of(comparison, places), SAME_DAY, places));
    }
    for (List<Name> places : DayPlaces.apart(comparison)) {
      found.addAll(findings(comparison, PlaceTopic.of(comparison, places), SAME_DAY, places));
    }
    return gathered(comparison, found);
  }

  /** Each finding once; agreements on one place and no two days are one with all reports. */
  private static List<Finding> gathered(Comparison comparison, List<Finding> findings) {
    Map<FindingId, Finding> found = new LinkedHashMap<>();
    Map<Object, List<Finding>> agreed = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.verdict() == Verdict.AGREE) {
        join(comparison, agreed.computeIfAbsent(key(finding), any -> new ArrayList<>()), finding);
      } else {
        found.putIfAbsent(finding.id(), finding);
      }
    }
    agreed.values().stream()
        .flatMap(List::stream)
        .forEach(finding -> found.putIfAbsent(finding.id(), finding));
    return List.copyOf(found.values());
  }

  private static void join(Comparison comparison, List<Finding> agreed, Finding finding) {
    for (int i = 0; i < agreed.size(); i++) {
      Finding other = agreed.get(i);
      if (isOfOneDay(comparison, other, finding)) {
        agreed.set(i, joined(comparison, other, finding));
        return;
      }
    }
    agreed.add(finding);
  }

  private static boolean isOfOneDay(Comparison comparison, Finding a, Finding b) {
    Set<DayOfWeek> mine = days(comparison, a);
    Set<DayOfWeek> theirs = days(comparison, b);
    return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
  }

  private static Set<DayOfWeek> days(Comparison comparison, Finding finding) {
    return finding.mentions().stream()
        .flatMap(place -> DayPlaces.day(comparison, (Name) place).stream())
        .collect(Collectors.toSet());
  }

  private static Finding joined(Comparison comparison, Finding a, Finding b) {
    List<Name> places =
        Stream.concat(a.mentions().stream(), b.mentions().stream())
            .distinct()
            .map(Name.class::cast)
            .sorted(comparison.order())
            .toList();
    double confidence = Math.max(a.judgement().confidence(), b.judgement().confidence());
    return of(comparison, a.topic(), 2 * confidence - 1).agreements(List.of(places)).get(0);
  }

  private static Object key(Finding agreed) {
    return key((Name) agreed.mentions().get(0));
  }

  private List<Finding> findings(Comparison comparison, Collation<Statement> collation) {
    if (collation.strength() < LEAST) {
      return List.of();
    }
    Set<Name> places = new LinkedHashSet<>();
    List<Statement> statements = Bench.testimony(comparison, collation);
    for (Statement statement : statements) {
      place(comparison.witness(statement.article()), statement).ifPresent(places::add);
    }
    String topic = "place: " + Statements.clause(comparison, Statements.shortest(statements));
    return findings(comparison, topic, collation.strength(), List.copyOf(places));
  }

  private List<Finding> findings(
      Comparison comparison, String topic, double strength, List<Name> places) {
    List<List<Name>> readings = Bench.readings(places, PlaceJudge::key);
    PlaceRelation relation = new PlaceRelation(comparison);
    return of(comparison, topic, strength)
        .judge(readings, (a, b) -> relation.of(a.get(0), b.get(0)))
        .stream()
        .filter(finding -> finding.verdict() == Verdict.DIFFER || isNamed(comparison, finding))
        .toList();
  }

  private static Case<Name> of(Comparison comparison, String topic, double strength) {
    return new Case<>(
        comparison, Kind.PLACE, topic, strength, reading -> reading.get(0).canonical());
  }

  /** That a hospital is a hospital says little. */
  private static boolean isNamed(Comparison comparison, Finding finding) {
    return finding.mentions().stream()
        .map(Name.class::cast)
        .noneMatch(place -> setting(comparison, place).filter(Setting::isCommon).isPresent());
  }

  private static Optional<Setting> setting(Comparison comparison, Name place) {
    return PlaceMatcher.setting(comparison.witness(place.article()), place);
  }

  private static Object key(Name place) {
    return Words.of(place.canonical());
  }

  /** The first place in the clause that a preposition of place leads to. */
  private static Optional<Name> place(Witness witness, Statement statement) {
    return witness
        .mentions(Name.class, statement.at().sentence())
        .filter(name -> name.category() == Name.Category.PLACE)
        .filter(name -> statement.span().encloses(name.span()))
        .filter(name -> name.span().start() > statement.parts().predicate().span().start())
        .filter(name -> PREPOSITIONS.contains(PlaceRelation.before(witness, name)))
        .findFirst();
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "The company will close its glass plant in Leuven by March.",
            "The company will close its glass plant in Ghent by March.",
            "differ: Leuven | Ghent"),
        Contrast.of(
            "The talks on herring began in Oslo on Monday.",
            "The talks on herring began in Norway on Monday.",
            "compatible: Oslo | Norway"),
        Contrast.of(
            "The union of dockers plans a second rally in Ghent next Sunday.",
            "A second rally of the dockers will be held in Leuven next Sunday.",
            "differ: Ghent | Leuven"),
        Contrast.of(
            "The Torvald glacier in West Antarctica is losing ice twice as fast as ten years ago.",
            "Twice as fast as ten years ago, the Torvald glacier in East Antarctica is losing ice.",
            "differ: West Antarctica | East Antarctica"),
        Contrast.of(
            "The quake killed at least 40 people in the hills of western Orlia early on Thursday.",
            "The quake killed at least 40 people in the hills of eastern Orlia on Thursday.",
            "differ: western Orlia | eastern Orlia"),
        Contrast.nothing(
            "The quake killed at least 40 people in the hills of western Orlia early on Thursday.",
            "The quake killed at least 40 people in the hills of northern Orlia on Thursday."),
        Contrast.nothing(
            "The quake killed at least 40 people in western Orlia. In eastern Orlia it was felt.",
            "The quake killed at least 40 people, but none in eastern Orlia."),
        Contrast.of(
            "Stones were thrown at the buses of the Orlin visitors at the ferry port on Monday.",
            "On Monday stones flew at the buses of the Orlin visitors at the railway station.",
            "differ: ferry port | railway station"),
        Contrast.of(
            "The five burnt miners of Orlin were flown to a burn center in Ghent.",
            "One miner of Orlin died in Leuven, where the five burnt miners had been flown.",
            "differ: Ghent | Leuven"),
        Contrast.of(
            "The ministers will meet again in Vienna on June 18 to sign the herring treaty.",
            "Another round of the herring talks is planned for Prague on 18 June.",
            "differ: Vienna | Prague"),
        Contrast.nothing(
            "Ada Brandt told pickets of the Orlin dockers at the North Gate that they would win.",
            "Cash was found at the South Gate."),
        Contrast.nothing(
            "The ministers will meet again in Vienna on June 18.",
            "A court in Prague on June 18 will hear the complaint of the dockers."),
        Contrast.nothing(
            "In Brussels on June 18 the union of dockers will hold its congress.",
            "The ministers will meet again in Vienna on 18 June to talk of herring."),
        Contrast.nothing(
            "The ban on nets for the Orlin herring boats was passed in the spring.",
            "The ban on nets for the Orlin herring boats was passed in the parliament."),
        Contrast.nothing(
            "The long fight over the Orlin herring quota ended in the court.",
            "The long fight over the Orlin herring quota ended in the street."),
        Contrast.nothing(
            "Ada Brandt was in tears on the stand as she told of the Orlin fire.",
            "Ada Brandt was in tears in the court as she told of the Orlin fire."),
        Contrast.nothing(
            "The two smugglers of Orlin amber were arrested at the border.",
            "The two smugglers of Orlin amber were arrested at the hotel."),
        Contrast.nothing(
            "Jan Kolar kept the papers of the Orlin fund in his office.",
            "Ada Brandt kept the papers of the Orlin fund in her home."),
        Contrast.nothing(
            "The talks on herring began in Oslo on Monday.",
            "A storm passed over Bergen on Monday."));
  }
}
