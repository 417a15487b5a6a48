package org.parallax.finding.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.WordSorts;

/** The words of {@code source-words.csv}, and what they tell of the name of a source. */
final class SourceWords {
  /** A capital behind the first word, in initials, or of a part of the world. */
  private static final Pattern PROPER =
      Pattern.compile("\\s\\p{Lu}|^(?!The\\b)\\p{Lu}\\S*\\.|^\\p{Lu}{2,}|^(?:Western|Eastern)\\b");

  private static final WordSorts WORDS = new WordSorts(SourceWords.class, "source-words.csv");

  private SourceWords() {}

  /** The words of one sort. */
  static Set<String> of(String sort) {
    return WORDS.of(sort);
  }

  /** Whether a name tells one body from others of its sort: not "prosecutors", "the company". */
  static boolean isProper(String name) {
    return PROPER.matcher(name).find();
  }
}
