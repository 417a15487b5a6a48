package org.parallax.align;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.language.Stemmer;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** Tells the role of a count by the nearest word that gives one, from {@code roles.csv}. */
final class Roles {
  private static final WordClasses ROLES = WordClasses.read("roles.csv", 2);
  private static final Set<String> STRONG = WordClasses.marked("roles.csv", "strong");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "and", "while", "but", "—", "–");

  /** A word farther away than this many tokens gives no role. */
  private static final int FARTHEST = 12;

  /** Crossing a comma or conjunction counts as this many tokens, another number as twice that. */
  private static final int BREAK = 4;

  /** Roles of cases of an illness: "four suspected rebels" says nothing of the kind. */
  private static final Set<String> OF_CASES = Set.of("suspected", "confirmed");

  private static final Set<String> CASES =
      Set.of("case", "cases", "infection", "infections", "patient", "patients", "death", "deaths");

  private Roles() {}

  static Optional<String> of(Witness witness, Quantity quantity, Stemmer stemmer) {
    List<Token> tokens = witness.sentence(quantity).tokens();
    int first = indexOf(tokens, quantity.span().start());
    int last = indexOf(tokens, quantity.span().end() - 1);
    List<Span> numbers =
        witness
            .mentions(Quantity.class, quantity.at().sentence())
            .filter(other -> !other.equals(quantity))
            .map(Mention::span)
            .toList();
    Walk walk = new Walk(tokens, numbers, stemmer);
    for (int i = first; i <= last; i++) {
      walk.visit(i, 0);
    }
    walk.from(last, 1);
    walk.from(first, -1);
    return Optional.ofNullable(walk.role);
  }

  /** Whether a count in that role is never of the whole. */
  static boolean isStrong(String role) {
    return STRONG.contains(role);
  }

  private static int indexOf(List<Token> tokens, int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > offset) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  /** A walk from a number to the words around it. */
  private static final class Walk {
    private final List<Token> tokens;
    private final List<Span> numbers;
    private final Stemmer stemmer;
    private @Nullable String role;
    private int distance = FARTHEST + 1;

    Walk(List<Token> tokens, List<Span> numbers, Stemmer stemmer) {
      this.tokens = tokens;
      this.numbers = numbers;
      this.stemmer = stemmer;
    }

    void from(int start, int step) {
      int walked = 0;
      for (int i = start + step; i >= 0 && i < tokens.size() && walked <= FARTHEST; i += step) {
        Token token = tokens.get(i);
        walked++;
        if (BREAKS.contains(token.form())) {
          walked += BREAK;
        } else if (numbers.stream().anyMatch(number -> number.overlaps(token.span()))) {
          walked += BREAK;
        }
        visit(i, walked);
      }
    }

    private boolean isBesideCase(int index) {
      int from = Math.max(0, index - BREAK);
      return tokens.subList(from, Math.min(tokens.size(), index + BREAK)).stream()
          .anyMatch(token -> CASES.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    void visit(int index, int walked) {
      if (walked < distance) {
        ROLES
            .of(stemmer.stem(tokens.get(index).form()))
            .filter(found -> !OF_CASES.contains(found) || isBesideCase(index))
            .ifPresent(
                found -> {
                  role = found;
                  distance = walked;
                });
      }
    }
  }
}
