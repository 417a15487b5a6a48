package org.parallax.extract.lexicon;

import java.util.Set;
import org.parallax.language.WordSorts;

/** Words that deny, by {@code negations.csv}; all words in lower case. */
public final class Negations {
  private static final WordSorts WORDS = new WordSorts(Negations.class, "negations.csv");
  private static final Set<String> BESIDE = WORDS.of("beside");
  private static final Set<String> CLAUSE = WORDS.of("clause");
  private static final Set<String> QUANTIFIERS = WORDS.of("quantifier");
  private static final Set<String> INVERTING = WORDS.of("inverting");
  private static final Set<String> HARDLY = WORDS.of("hardly");
  private static final Set<String> ANY = WORDS.of("any");
  private static final Set<String> TEXT = WORDS.of("text");

  private Negations() {}

  /** Whether a word denies the verb it stands beside. */
  public static boolean isBesideVerb(String word) {
    return BESIDE.contains(word) || isContracted(word);
  }

  /** Whether a word denies among the verbs of a clause. */
  public static boolean isInClause(String word) {
    return CLAUSE.contains(word) || isContracted(word);
  }

  /** Whether a word turns a clause round as the first of its subject or object. */
  public static boolean isQuantifier(String word) {
    return QUANTIFIERS.contains(word);
  }

  /** Whether two words at the start of a subject leave next to nobody: "hardly any". */
  public static boolean isNearlyNone(String word, String next) {
    return HARDLY.contains(word) && ANY.contains(next);
  }

  /** Whether a word denies a clause whose verb it puts before the subject. */
  public static boolean isInverting(String word) {
    return INVERTING.contains(word);
  }

  /** Whether a text that has the word denies something. */
  public static boolean isAny(String word) {
    return TEXT.contains(word) || isContracted(word);
  }

  private static boolean isContracted(String word) {
    return word.endsWith("n't") || word.endsWith("n’t");
  }
}
