package org.parallax.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether a report is in English, by its function words. */
final class EnglishTest {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "by", "it",
          "he", "she", "they", "as", "at", "be", "has", "had", "have", "from", "said", "his", "her",
          "their", "an", "are", "were", "not", "who", "which", "will", "would", "but", "after");

  /** About two in five words of English prose are among them; of its neighbours', one in ten. */
  private static final double SHARE = 0.2;

  private static final int FEWEST = 8;

  private EnglishTest() {}

  /** "en" if the report is in English; empty if it is not, or too short to tell. */
  static Optional<String> language(List<Part> parts) {
    List<String> words =
        parts.stream()
            .filter(part -> part.mark().role().isCompared())
            .flatMap(part -> Arrays.stream(Words.split(Words.only(part.words()))))
            .limit(2000)
            .toList();
    long function = words.stream().filter(FUNCTION_WORDS::contains).count();
    return words.size() >= FEWEST && function >= SHARE * words.size()
        ? Optional.of(Locale.ENGLISH.getLanguage())
        : Optional.empty();
  }
}
