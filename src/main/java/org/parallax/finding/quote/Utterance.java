package org.parallax.finding.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.extract.lexicon.Negations;
import org.parallax.finding.Judge;
import org.parallax.language.Lexicon;
import org.parallax.language.WordSorts;

/**
 * Words of somebody as one article gives them: in one quote, or in several, parted by the words of
 * the reporter or by an omission that is marked.
 *
 * @param words the words as they sound
 * @param marks of each word, the quote it stands in and whether something is left out before it
 */
record Utterance(List<String> words, List<Mark> marks) {
  private static final WordSorts WORDS = new WordSorts(Judge.class, "judge-words.csv");

  private static final List<List<String>> LIMITERS =
      Lexicon.read(Utterance.class, "limiters.csv").rows();

  private static final Set<String> ASKING = WORDS.of("asking");

  /** So many words in a row must be the same for two renderings to be of one utterance. */
  static final int LEAST_SHARED = 4;

  /**
   * Where a word stands.
   *
   * @param quote the number of its quote, from 0
   * @param gap whether something may be missing before it
   */
  record Mark(int quote, boolean gap) {}

  Utterance {
    words = List.copyOf(words);
    marks = List.copyOf(marks);
  }

  /** Reads the quotes of one article; a quote that only repeats a part of another is left out. */
  static Utterance of(List<String> quotes) {
    List<List<String>> pieces = quotes.stream().map(SpokenWords::of).toList();
    List<String> words = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (isRepeat(pieces, i)) {
        continue;
      }
      boolean gap = true;
      for (String word : pieces.get(i)) {
        if (!word.equals(SpokenWords.GAP)) {
          words.add(word);
          marks.add(new Mark(i, gap && words.size() > 1));
        }
        gap = word.equals(SpokenWords.GAP);
      }
    }
    return new Utterance(words, marks);
  }

  private static boolean isRepeat(List<List<String>> pieces, int index) {
    List<String> piece = pieces.get(index);
    for (int i = 0; i < pieces.size(); i++) {
      List<String> other = pieces.get(i);
      boolean longer = other.size() > piece.size() || (other.equals(piece) && i < index);
      if (i != index && longer && Collections.indexOfSubList(other, piece) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether something may be missing before one of the words {@code from..to}. */
  boolean hasGap(int from, int to) {
    return marks.subList(from, Math.min(to + 1, marks.size())).stream().anyMatch(Mark::gap);
  }

  /** Whether they have so many words in a row in common: told fast, by a set of all such runs. */
  boolean sharesRun(Utterance other) {
    int length = Math.min(LEAST_SHARED, Math.min(words.size(), other.words.size()));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(words.subList(i, i + length));
    }
    for (int i = 0; i + length <= other.words.size(); i++) {
      if (runs.contains(other.words.subList(i, i + length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it lists what is asked, so that "when" goes on with the list. */
  boolean asks() {
    return words.stream().anyMatch(ASKING::contains);
  }

  /** Whether words behind it take back a part of what it says. */
  boolean isLimitedBy(List<String> rest) {
    String cut = String.join(" ", rest) + " ";
    boolean denies = words.stream().anyMatch(Negations::isAny);
    return LIMITERS.stream()
        .filter(row -> denies || row.get(1).isEmpty())
        .anyMatch(row -> cut.startsWith(row.get(0) + " "));
  }
}
