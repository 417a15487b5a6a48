package org.parallax.align.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.Lexicon;
import org.parallax.text.Token;

/** Kinds of places by the common nouns for them, from {@code place-nouns.csv}. */
final class PlaceNouns {
  private static final List<List<String>> ROWS =
      Lexicon.read(PlaceNouns.class, "place-nouns.csv").rows();

  private static final Map<String, String> KINDS = kinds();

  /** By the kind. */
  private static final Map<String, String> SIZES =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(0)));

  private static Map<String, String> kinds() {
    Map<String, String> found = new HashMap<>();
    for (List<String> row : ROWS) {
      row.subList(2, row.size()).forEach(noun -> found.putIfAbsent(noun, row.get(1)));
    }
    return Map.copyOf(found);
  }

  private PlaceNouns() {}

  /** The size of what the noun at {@code at} heads: a building, a room in one, open ground. */
  static Optional<String> size(List<Token> tokens, int at) {
    return kind(tokens, at).map(SIZES::get);
  }

  /** The kind of place that the noun at {@code at} heads, with the word before it or without. */
  static Optional<String> kind(List<Token> tokens, int at) {
    String noun = lower(tokens, at);
    String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    String two = at > 0 ? lower(tokens, at - 1) + " " + singular : singular;
    return Optional.ofNullable(KINDS.get(two))
        .or(() -> Optional.ofNullable(KINDS.get(noun)))
        .or(() -> Optional.ofNullable(KINDS.get(singular)));
  }

  /** All kinds of places that words {@code from} to {@code to} name. */
  static Set<String> kinds(List<Token> tokens, int from, int to) {
    Set<String> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      kind(tokens, i).ifPresent(found::add);
    }
    return Set.copyOf(found);
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }
}
