package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Name;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Matches places that say where one thing is: "its plant in A", "the plant in B". The nearest noun
 * or verb before the preposition must be one, and the sentences be about the same. A place that
 * both reports name is never held against another.
 */
public record PlaceMatcher() implements Matcher<Name> {
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside");
  private static final double LEAST_CONTEXT = 0.35;
  private static final double LEAST_ALIGNED = 0.35;

  /** So many words may stand between the preposition and what is there. */
  private static final int REACH = 6;

  /**
   * A place in its sentence.
   *
   * @param what the stem of the thing that is there, or the deed that is done there
   * @param key the name as it is compared
   */
  private record Placed(Name place, String what, List<String> key) {}

  private record AllPlaced(Map<String, List<Placed>> byWhat, Set<List<String>> names) {}

  @Override
  public List<Link<Name>> links(Pairing pairing) {
    AllPlaced left = placed(pairing.a());
    AllPlaced right = placed(pairing.b());
    List<Link<Name>> links = new ArrayList<>();
    left.byWhat.forEach(
        (what, places) -> {
          for (Placed a : places) {
            for (Placed b : right.byWhat.getOrDefault(what, List.of())) {
              boolean same = a.key.equals(b.key);
              if (same || (!right.names.contains(a.key) && !left.names.contains(b.key))) {
                strength(pairing, a.place, b.place)
                    .ifPresent(strength -> links.add(new Link<>(a.place, b.place, strength)));
              }
            }
          }
        });
    return links;
  }

  private static Optional<Double> strength(Pairing pairing, Name a, Name b) {
    double context = pairing.context(a, b);
    double aligned = pairing.aligned(a, b);
    return context >= LEAST_CONTEXT && aligned >= LEAST_ALIGNED
        ? Optional.of(Math.min(1, 0.25 + 0.5 * context + 0.25 * aligned))
        : Optional.empty();
  }

  @Override
  public boolean needsLinks() {
    return true;
  }

  @Override
  public boolean sameReading(Name a, Name b) {
    return Words.of(a.canonical()).equals(Words.of(b.canonical()));
  }

  private static AllPlaced placed(Witness witness) {
    return witness.derived(AllPlaced.class, PlaceMatcher::allPlaced);
  }

  private static AllPlaced allPlaced(Witness witness) {
    Stemmer stemmer = new Stemmer();
    Map<String, List<Placed>> byWhat = new HashMap<>();
    List<Name> places =
        witness.mentions(Name.class).filter(n -> n.category() == Name.Category.PLACE).toList();
    for (Name place : places) {
      List<String> key = Words.of(place.canonical());
      what(witness, place, stemmer)
          .ifPresent(
              what ->
                  byWhat
                      .computeIfAbsent(what, any -> new ArrayList<>())
                      .add(new Placed(place, what, key)));
    }
    Set<List<String>> names =
        places.stream().map(place -> Words.of(place.canonical())).collect(Collectors.toSet());
    return new AllPlaced(byWhat, names);
  }

  /** What is or is done there: the nearest noun or telling verb before the preposition. */
  private static Optional<String> what(Witness witness, Name place, Stemmer stemmer) {
    Sentence sentence = witness.sentence(place);
    List<Token> tokens = sentence.tokens();
    List<Tag> tags = witness.text().tags(sentence);
    int at = 0;
    while (at < tokens.size() && tokens.get(at).end() <= place.span().start()) {
      at++;
    }
    if (at == 0 || !PREPOSITIONS.contains(lower(tokens.get(at - 1)))) {
      return Optional.empty();
    }
    for (int i = at - 2; i >= 0 && i >= at - 2 - REACH; i--) {
      if (tags.get(i) == Tag.PUNCT) {
        return Optional.empty();
      }
      boolean noun = tags.get(i) == Tag.NOUN || tags.get(i) == Tag.PROPN;
      if (noun && isOfAnother(tokens, tags, i)) {
        continue;
      }
      if (noun || (tags.get(i) == Tag.VERB && Assertion.isTelling(tokens.get(i).form()))) {
        return Optional.of(Assertion.deedOf(tokens.get(i).form(), stemmer));
      }
    }
    return Optional.empty();
  }

  /** Whether a noun only tells of which: the dockers in "a rally of the dockers". */
  private static boolean isOfAnother(List<Token> tokens, List<Tag> tags, int noun) {
    int before = noun - 1;
    while (before > 0 && (tags.get(before) == Tag.DET || tags.get(before) == Tag.ADJ)) {
      before--;
    }
    return before > 0 && lower(tokens.get(before)).equals("of");
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
