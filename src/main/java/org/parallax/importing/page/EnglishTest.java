package org.parallax.importing.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.TextBody;

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

  /** In other languages of Europe one word in twelve at most looks like one of these. */
  private static final double FOREIGN = 0.1;

  /** So many letters let no list, table or score sheet pass for prose of another language. */
  private static final int PROSE = 160;

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

  /** Whether a report is long enough to tell that it is not in English. */
  static boolean isForeign(TextBody text) {
    String prose =
        text.paragraphs().stream()
            .filter(paragraph -> paragraph.role().isCompared())
            .map(paragraph -> Words.only(paragraph.span().in(text.value())))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
    String[] words = Words.split(prose);
    long letters = prose.codePoints().filter(Character::isLetter).limit(PROSE).count();
    long function = Arrays.stream(words).filter(FUNCTION_WORDS::contains).count();
    return letters == PROSE && function < FOREIGN * words.length;
  }
}
