package org.parallax.align.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Lexicon;
import org.parallax.text.Token;

/** Words that stand for one country or body, from {@code aliases.csv}: its people, its seat. */
public final class Alias {
  private static final Map<String, String> KEYS = new HashMap<>();
  private static final Set<String> FOLDED = new HashSet<>();
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final int LONGEST;

  static {
    int longest = 1;
    for (List<String> row : Lexicon.read(Alias.class, "aliases.csv").rows()) {
      KEYS.put(row.get(0), row.get(1));
      FOLDED.add(String.join(" ", Words.of(row.get(0))));
      longest = Math.max(longest, row.get(0).split(" ").length);
    }
    LONGEST = longest;
  }

  /**
   * Words that were found to be an alias.
   *
   * @param key the country or body
   * @param length how many tokens they are
   */
  public record Match(String key, int length) {}

  private Alias() {}

  /** Whether a word without case and marks stands for a country or body. */
  public static boolean isKnown(String word) {
    return FOLDED.contains(word);
  }

  /** Whether two names are of one country or body, as "US" and "America" are. */
  public static boolean areOne(String name, String other) {
    String key = KEYS.get(name);
    return key != null && key.equals(KEYS.get(other));
  }

  /** The longest alias that starts with token {@code from}. */
  public static Optional<Match> at(List<Token> tokens, int from) {
    if (!Character.isUpperCase(tokens.get(from).form().codePointAt(0))) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    Optional<Match> best = Optional.empty();
    for (int i = from; i < tokens.size() && i < from + LONGEST; i++) {
      words.append(i > from ? " " : "").append(tokens.get(i).form());
      String key = KEYS.get(POSSESSIVE.matcher(words).replaceFirst(""));
      if (key != null) {
        best = Optional.of(new Match(key, i - from + 1));
      }
    }
    return best;
  }
}
