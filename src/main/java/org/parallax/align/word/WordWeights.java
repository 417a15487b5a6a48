package org.parallax.align.word;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;

/**
 * How much a word says before anything is known of the articles, from {@code function-words.csv}
 * and {@code common-words.csv}.
 */
public final class WordWeights {
  static final double NOTHING = 0;

  /** A word that most articles have. */
  public static final double COMMON = 0.35;

  /** Any other word. */
  public static final double PLAIN = 1;

  /** A word of a name. */
  public static final double NAME = 1.3;

  /** A number, by its value. */
  public static final double NUMBER = 1.3;

  private static final Set<String> FUNCTION = new HashSet<>();
  private static final Set<String> COMMON_STEMS = new HashSet<>();

  static {
    Stemmer stemmer = new Stemmer();
    Lexicon.read(WordWeights.class, "function-words.csv")
        .rows()
        .forEach(row -> FUNCTION.add(row.get(0)));
    Lexicon.read(WordWeights.class, "common-words.csv")
        .rows()
        .forEach(row -> COMMON_STEMS.add(stemmer.stem(row.get(0))));
  }

  private WordWeights() {}

  /** Whether {@code form} carries grammar only, or is a mark. */
  public static boolean isEmpty(String form) {
    return FUNCTION.contains(form.toLowerCase(Locale.ROOT).replace('’', '\''))
        || form.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** The weight of a word that is not empty. */
  public static double of(String stem, boolean name) {
    if (COMMON_STEMS.contains(stem)) {
      return COMMON;
    }
    return name ? NAME : PLAIN;
  }
}
