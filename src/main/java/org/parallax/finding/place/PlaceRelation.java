package org.parallax.finding.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.place.PlaceMatcher;
import org.parallax.align.place.Setting;
import org.parallax.align.place.Setting.Nouns;
import org.parallax.align.word.Alias;
import org.parallax.align.word.Words;
import org.parallax.extract.lexicon.Gazetteer;
import org.parallax.extract.lexicon.Gazetteer.Place;
import org.parallax.finding.Relationship;
import org.parallax.language.WordSorts;
import org.parallax.mention.Mention;
import org.parallax.mention.Name;

/** How two places where one thing is told to be stand to each other. */
final class PlaceRelation {
  private static final WordSorts SORTS = new WordSorts(PlaceRelation.class, "place-words.csv");
  private static final Set<String> DETERMINERS = SORTS.of("determiner");
  private static final Set<String> COMPASS = SORTS.of("compass");
  private static final Set<String> OPPOSITE = SORTS.of("opposite");

  /** Prepositions that lead to what is by the place, not in it. */
  private static final Set<String> BESIDE = Set.of("near", "outside");

  private static final Gazetteer GAZETTEER = new Gazetteer();

  private final Comparison comparison;

  PlaceRelation(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The word before a place and its article, in lower case; empty at the start of a sentence. */
  static String before(Witness witness, Mention place) {
    int start = witness.sentence(place).span().start();
    String text = witness.article().text().value().substring(start, place.span().start());
    String words = text.strip().toLowerCase(Locale.ROOT);
    String last = last(words);
    return DETERMINERS.contains(last)
        ? last(words.substring(0, words.length() - last.length()).strip())
        : last;
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  Relationship of(Name a, Name b) {
    boolean apart = isBeside(a) != isBeside(b);
    Optional<Nouns> here = setting(a).flatMap(Setting::nouns);
    Optional<Nouns> there = setting(b).flatMap(Setting::nouns);
    if (here.isPresent() && there.isPresent()) {
      return unless(apart || !here.get().areApart(there.get()), 0.75);
    }
    if (Alias.areOne(a.canonical(), b.canonical())) {
      return Relationship.compatible(0.9, "two names of one place");
    }
    Optional<Place> mine = GAZETTEER.find(a.canonical());
    Optional<Place> theirs = GAZETTEER.find(b.canonical());
    if (isWithin(mine, b) || isWithin(theirs, a)) {
      return Relationship.compatible(0.85, "one place lies in the other");
    }
    List<String> left = Words.of(a.canonical());
    List<String> right = Words.of(b.canonical());
    if (isPart(left) && isPart(right) && rest(left).equals(rest(right))) {
      return unless(apart || !areOpposite(left.get(0), right.get(0)), 0.8);
    }
    boolean known = isKnown(a) || isKnown(b);
    return unless(
        apart
            || !known
            || isPart(left) != isPart(right)
            || isPartOfName(left, right)
            || isWide(mine) != isWide(theirs),
        0.8);
  }

  private static Relationship unless(boolean open, double certainty) {
    return open ? Relationship.NONE : Relationship.differ(certainty, "it is not in both places");
  }

  private boolean isBeside(Name place) {
    return BESIDE.contains(before(comparison.witness(place.article()), place));
  }

  private Optional<Setting> setting(Name place) {
    return PlaceMatcher.setting(comparison.witness(place.article()), place);
  }

  /** "South Orlin", "western Varda". */
  private static boolean isPart(List<String> words) {
    return words.size() > 1 && COMPASS.contains(words.get(0));
  }

  private static List<String> rest(List<String> words) {
    return words.subList(1, words.size());
  }

  private static boolean areOpposite(String a, String b) {
    return OPPOSITE.contains(a + " " + b) || OPPOSITE.contains(b + " " + a);
  }

  /** Whether it is in the gazetteer, or is said to lie in a place that is: "Brelle, Belgium". */
  private boolean isKnown(Name place) {
    return GAZETTEER.find(place.canonical()).isPresent()
        || comparison
            .witness(place.article())
            .mentions(Name.class)
            .filter(next -> next.span().start() == place.span().end() + 2)
            .anyMatch(next -> GAZETTEER.find(next.canonical()).isPresent());
  }

  /** "South Orlin" may be called Orlin too. */
  private static boolean isPartOfName(List<String> mine, List<String> theirs) {
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
}
