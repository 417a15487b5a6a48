package org.parallax.workspace;

import java.util.List;
import java.util.Optional;

/** What to call a mark that was made by hand: by its first words. */
public final class MarkedWords {
  /** As much as stands on two lines of a list. */
  private static final int LONGEST = 80;

  private MarkedWords() {}

  /**
   * The first words marked, on one line, cut after a word where they are long; empty where there
   * are but omissions.
   */
  public static Optional<String> of(List<Anchored> readings) {
    return readings.stream()
        .map(reading -> reading.anchor().quote().strip().replaceAll("\\s+", " "))
        .filter(quote -> !quote.isEmpty())
        .findFirst()
        .map(MarkedWords::cut);
  }

  private static String cut(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST) {
      return words;
    }
    int end = words.offsetByCodePoints(0, LONGEST);
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space > 0 ? space : end) + " …";
  }
}
