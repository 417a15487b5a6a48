package org.parallax.extract.name;

import java.util.Set;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/** How a sentence uses capitals, and so whether a capital in it tells a name. */
enum Casing {
  /** Capitals mark names. */
  ORDINARY,
  /** Every longer word has a capital, as in headlines. */
  TITLE,
  /** All letters are capitals. */
  UPPER;

  /** Words that headlines leave in lower case. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "as", "at", "by", "for", "in", "of", "on",
          "to", "up", "off", "out", "via", "vs", "vs.", "v.", "per", "with", "from", "over", "into",
          "after", "that", "than", "upon", "amid", "about", "under", "their", "this", "through",
          "during", "against", "between", "before", "its", "his", "her", "not", "is", "if");

  /** The casing of the words in {@code sentence}. */
  static Casing of(Words words, Span sentence) {
    int upper = 0;
    int lower = 0;
    int capitals = 0;
    int acronyms = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      Word word = words.at(i);
      if (word.isMark() || word.isNumber() || word.isPossessive()) {
        continue;
      }
      if (word.isAcronym()) {
        acronyms++;
      }
      if (word.isCapital()) {
        capitals++;
        upper += word.form().length() >= 4 ? 1 : 0;
      } else if (!SMALL.contains(word.lower())) {
        lower++;
      }
    }
    if (capitals >= 2 && acronyms == capitals && lower == 0) {
      return UPPER;
    }
    return lower == 0 && upper >= 3 && capitals >= 4 ? TITLE : ORDINARY;
  }
}
