package org.parallax.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Cuts English words down to their stems: {@code talks}, {@code talking} and {@code talked} become
 * {@code talk}. M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980). Remembers
 * what it has seen; not safe for several threads.
 */
public final class Stemmer {
  private final PorterStemmer porter = new PorterStemmer();
  private final Map<String, String> known = new HashMap<>();

  /** The stem of {@code word} in lower case; a word of fewer than three letters is its own. */
  public String stem(String word) {
    return known.computeIfAbsent(word, this::cut);
  }

  private String cut(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() < 3 ? lower : porter.stem(lower);
  }
}
