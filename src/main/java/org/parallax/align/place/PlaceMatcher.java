package org.parallax.align.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.mention.Name;

/**
 * Matches places that say where one thing is or one deed is done: "its plant in A", "the plant in
 * B"; "stones were thrown at the port", "stones flew at the station". What is there must be one,
 * and the sentences be about the same. A place that both reports name is never held against
 * another.
 */
public record PlaceMatcher() implements Matcher<Name> {
  private static final double LEAST_CONTEXT = 0.35;
  private static final double LEAST_ALIGNED = 0.35;

  /** Where what stands right before the places is not the same. */
  private static final double LEAST_LOOSE = 0.4;

  /** Where the same is done at neither place, as far as the words tell. */
  private static final double LEAST_UNSHARED = 0.5;

  @Override
  public List<Link<Name>> links(Pairing pairing) {
    Settings.All left = Settings.of(pairing.a());
    Settings.All right = Settings.of(pairing.b());
    List<Link<Name>> links = new ArrayList<>();
    for (Setting a : left.list()) {
      Set<Setting> seen = new HashSet<>();
      for (String anchor : a.anchors()) {
        for (Setting b : right.byAnchor().getOrDefault(anchor, List.of())) {
          if (seen.add(b)) {
            strength(pairing, a, b)
                .filter(any -> isPossible(a, b, left, right))
                .ifPresent(strength -> links.add(new Link<>(a.place(), b.place(), strength)));
          }
        }
      }
    }
    return links;
  }

  /** A report that knows both places tells of two things. */
  private static boolean isPossible(Setting a, Setting b, Settings.All left, Settings.All right) {
    if (a.key().equals(b.key())) {
      return true;
    }
    if (a.isCommon() || b.isCommon()) {
      return a.isCommon() && b.isCommon() && !knows(left, b) && !knows(right, a);
    }
    return !right.names().contains(a.key()) && !left.names().contains(b.key());
  }

  /** Whether an article tells of a place that may be the other. */
  private static boolean knows(Settings.All article, Setting other) {
    return article.nouns().anyMatch(nouns -> nouns.areAlike(other.nouns().orElseThrow()));
  }

  private static Optional<Double> strength(Pairing pairing, Setting a, Setting b) {
    double context = pairing.context(a.place(), b.place());
    double aligned = pairing.aligned(a.place(), b.place());
    boolean thing = !a.thing().isEmpty() && a.thing().equals(b.thing());
    long shared = a.anchors().stream().filter(b.anchors()::contains).count();
    boolean near = thing && context >= LEAST_CONTEXT && aligned >= LEAST_ALIGNED;
    boolean loose = shared > 0 && context >= LEAST_LOOSE && (shared > 1 || aligned >= LEAST_LOOSE);
    return near || loose
        ? Optional.of(Math.min(1, 0.25 + 0.5 * context + 0.25 * aligned))
        : Optional.empty();
  }

  /** Every place of {@code witness} that a preposition leads to, in the order of the text. */
  public static List<Setting> settings(Witness witness) {
    return Settings.of(witness).list();
  }

  /** What {@code witness} tells of {@code place}, where a preposition of place leads to it. */
  public static Optional<Setting> setting(Witness witness, Name place) {
    return Optional.ofNullable(Settings.of(witness).byPlace().get(place));
  }

  /** Whether two places, each in its article, are told of with something in common. */
  public static boolean isOfOne(Pairing pairing, Setting a, Setting b) {
    boolean shared = a.anchors().stream().anyMatch(b.anchors()::contains);
    double context = pairing.context(a.place(), b.place());
    return context >= (shared ? LEAST_CONTEXT : LEAST_UNSHARED);
  }

  @Override
  public boolean needsLinks() {
    return true;
  }

  @Override
  public boolean sameReading(Name a, Name b) {
    return a.canonical().equals(b.canonical())
        || Words.of(a.canonical()).equals(Words.of(b.canonical()));
  }
}
