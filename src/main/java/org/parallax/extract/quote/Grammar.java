package org.parallax.extract.quote;

import java.util.Optional;
import java.util.Set;
import org.parallax.extract.lexicon.Cues;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;

/** The closed classes of English that part a speaker from a verb of saying. */
final class Grammar {
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "then",
          "later",
          "now",
          "again",
          "just",
          "once",
          "earlier",
          "still",
          "even",
          "first",
          "further",
          "meanwhile",
          "never",
          "often",
          "not",
          "always",
          "too",
          "since",
          "long",
          "so",
          "late",
          "ever",
          "all",
          "both",
          "instead",
          "himself",
          "herself",
          "themselves",
          "itself");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "had",
          "have",
          "was",
          "is",
          "were",
          "are",
          "will",
          "would",
          "could",
          "did",
          "does",
          "do",
          "can",
          "may",
          "might",
          "should",
          "be",
          "been",
          "didn't",
          "doesn't",
          "hasn't",
          "hadn't",
          "wouldn't",
          "won't",
          "'s",
          "'d",
          "'ve",
          "must",
          "shall");
  private static final Set<String> BOUNDARIES =
      Set.of(
          "and",
          "but",
          "that",
          "as",
          "because",
          "while",
          "if",
          "when",
          "which",
          "where",
          "after",
          "before",
          "since",
          "though",
          "although",
          "whether",
          "than",
          "or",
          "until",
          "so",
          "what",
          "how",
          "why");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "to", "in", "on", "at", "by", "with", "from", "for", "about", "during", "over",
          "under", "into", "against", "between", "through", "amid", "without", "within", "via");
  private static final Set<String> NOUN_MAKERS =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "this",
          "these",
          "those",
          "of",
          "no",
          "any",
          "some",
          "in",
          "for",
          "by",
          "with",
          "on",
          "at",
          "from",
          "'s",
          "many",
          "new",
          "such",
          "several",
          "other",
          "recent",
          "public",
          "official",
          "every",
          "each");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "i", "we", "it", "you", "who");

  private final WordLists lists;

  Grammar(WordLists lists) {
    this.lists = lists;
  }

  static boolean isPronoun(String lower) {
    return PRONOUNS.contains(lower);
  }

  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  static boolean isAuxiliary(String lower) {
    return AUXILIARIES.contains(lower);
  }

  static boolean isBoundary(String lower) {
    return BOUNDARIES.contains(lower);
  }

  static boolean isAdverb(String lower) {
    return ADVERBS.contains(lower) || (lower.length() > 4 && lower.endsWith("ly"));
  }

  boolean isCalendar(String lower) {
    return lists.clues().is(Clue.CALENDAR, lower);
  }

  /** Whether the word may stand between a subject and its verb. */
  boolean isPassedOver(Word word) {
    return isAdverb(word.lower()) || isAuxiliary(word.lower()) || isCalendar(word.lower());
  }

  /** The verb of saying at {@code i}, unless the word before makes it a noun. */
  Optional<Cue> cue(Words words, int i) {
    if (i < 0 || i >= words.size() || (words.at(i).isCapital() && !words.at(i).opens())) {
      return Optional.empty();
    }
    String before = words.lower(i - 1);
    return NOUN_MAKERS.contains(before) ? Optional.empty() : lists.cues().find(words.lower(i));
  }

  /** The word lists. */
  Cues cues() {
    return lists.cues();
  }
}
