package org.parallax.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Lexicon;
import org.parallax.text.Token;

/** Kinds of places by the common nouns for them, from {@code place-nouns.csv}. */
final class PlaceNouns {
  private static final Map<String, String> KINDS = new HashMap<>();

  static {
    for (List<String> row : Lexicon.read(PlaceNouns.class, "place-nouns.csv").rows()) {
      row.subList(1, row.size()).forEach(noun -> KINDS.putIfAbsent(noun, row.get(0)));
    }
  }

  private PlaceNouns() {}

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
