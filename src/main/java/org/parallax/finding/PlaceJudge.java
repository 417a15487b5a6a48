package org.parallax.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.PlaceMatcher;
import org.parallax.align.Witness;
import org.parallax.align.Words;
import org.parallax.extract.lexicon.Gazetteer;
import org.parallax.extract.lexicon.Gazetteer.Place;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;
import org.parallax.mention.Statement;

/** Where one event took place: the same place, one inside the other, or places apart. */
public final class PlaceJudge implements Judge {
  private static final PlaceMatcher MATCHER = new PlaceMatcher();
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside");

  private static final Pattern COMPASS =
      Pattern.compile("^(?i:north|south|east|west|northern|southern|eastern|western|central)\\s");

  /** Weaker groups may tell of two events. */
  private static final double LEAST = 0.55;

  private final Gazetteer gazetteer = new Gazetteer();

  @Override
  public List<Finding> judge(Comparison comparison) {
    Map<FindingId, Finding> found = new HashMap<>();
    List<Finding> inOrder = new ArrayList<>();
    for (Collation<Statement> collation : Statements.collated(comparison)) {
      for (Finding finding : findings(comparison, collation)) {
        if (found.put(finding.id(), finding) == null) {
          inOrder.add(finding);
        }
      }
    }
    for (Collation<Name> collation : comparison.collate(MATCHER)) {
      List<Name> places = Bench.testimony(comparison, collation);
      for (Finding finding :
          findings(comparison, topic(comparison, places), collation.strength(), places)) {
        if (found.put(finding.id(), finding) == null) {
          inOrder.add(finding);
        }
      }
    }
    return inOrder;
  }

  /** What the shortest clause around one of the places tells. */
  private static String topic(Comparison comparison, List<Name> places) {
    return places.stream()
        .flatMap(
            place ->
                comparison
                    .witness(place.article())
                    .mentions(Statement.class, place.at().sentence())
                    .filter(statement -> statement.span().encloses(place.span())))
        .min(Comparator.comparingInt((Statement statement) -> statement.span().length()))
        .map(statement -> "place: " + Statements.clause(comparison, statement))
        .orElse("place");
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
    Case<Name> one =
        new Case<>(comparison, Kind.PLACE, topic, strength, reading -> reading.get(0).canonical());
    List<List<Name>> readings = Bench.readings(places, PlaceJudge::key);
    return one.judge(readings, (a, b) -> relationship(comparison, a.get(0), b.get(0)));
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
        .filter(name -> PREPOSITIONS.contains(before(witness, name)))
        .findFirst();
  }

  private static String before(Witness witness, Mention name) {
    int start = witness.sentence(name).span().start();
    String text = witness.article().text().value().substring(start, name.span().start()).strip();
    return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private Relationship relationship(Comparison comparison, Name a, Name b) {
    String first = before(comparison.witness(a.article()), a);
    String second = before(comparison.witness(b.article()), b);
    Optional<Place> mine = gazetteer.find(a.canonical());
    Optional<Place> theirs = gazetteer.find(b.canonical());
    if (isWithin(mine, b) || isWithin(theirs, a)) {
      return Relationship.compatible(0.85, "one place lies in the other");
    }
    boolean known = isKnown(comparison, a) || isKnown(comparison, b);
    boolean comparable = known && !isPartOfName(a, b) && isWide(mine) == isWide(theirs);
    return comparable && first.equals(second)
        ? Relationship.differ(0.8, "it is not in both places")
        : Relationship.NONE;
  }

  /** Whether it is in the gazetteer, or is said to lie in a place that is: "Brelle, Belgium". */
  private boolean isKnown(Comparison comparison, Name place) {
    return gazetteer.find(place.canonical()).isPresent()
        || gazetteer.find(COMPASS.matcher(place.canonical()).replaceFirst("")).isPresent()
        || comparison
            .witness(place.article())
            .mentions(Name.class)
            .filter(next -> next.span().start() == place.span().end() + 2)
            .anyMatch(next -> gazetteer.find(next.canonical()).isPresent());
  }

  /** "South Orlin" may be called Orlin too. */
  private static boolean isPartOfName(Name a, Name b) {
    List<String> mine = Words.of(a.canonical());
    List<String> theirs = Words.of(b.canonical());
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  private static boolean isWithin(Optional<Place> place, Name whole) {
    return place.filter(inner -> inner.country().equals(whole.canonical())).isPresent();
  }

  private static boolean isWide(Optional<Place> place) {
    return place
        .map(Place::kind)
        .filter(
            kind ->
                switch (kind) {
                  case COUNTRY, STATE, REGION -> true;
                  case CAPITAL, CITY, SITE -> false;
                })
        .isPresent();
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
        Contrast.nothing(
            "The talks on herring began in Oslo on Monday.",
            "A storm passed over Bergen on Monday."));
  }
}
