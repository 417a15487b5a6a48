package org.parallax.extract.name;

import java.util.Set;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;

/**
 * Tells whether a phrase is called what only bodies are called, by the common noun beside it: "the
 * pump maker Corvane", "the Corvane group", "Corvane, a maker of pumps,", "Corvane shares".
 */
final class BodyNouns {
  /** How many words may describe a body in apposition: "its former chip supplier". */
  private static final int DESCRIPTION = 5;

  /** The marks that close an apposition. */
  private static final Set<String> MARKS = Set.of(",", ".", ";", ")", "");

  private final WordLists lists;

  BodyNouns(WordLists lists) {
    this.lists = lists;
  }

  /** Whether a noun beside the words {@code from} to {@code to} says that they name a body. */
  boolean call(Words words, int from, int to) {
    boolean given = to - from > 1 && lists.clues().isGiven(words.at(from).form());
    return !given
        && (isLed(words, from, to)
            || isHead(words, from, to)
            || isApposed(words, to)
            || lists.clues().is(Clue.OWNED, words.lower(pastPossessive(words, to))));
  }

  /** "the union Metall"; "The security firm, Bedrin, said" at the start of a sentence. */
  private boolean isLed(Words words, int from, int to) {
    boolean comma = words.is(from - 1, ",");
    int noun = comma ? from - 2 : from - 1;
    return noun >= 0
        && words.at(noun).sentence() == words.at(from).sentence()
        && lists.clues().is(Clue.BODY_NOUN, words.lower(noun))
        && (!comma || (words.is(to, ",") && opens(words, noun)));
  }

  private boolean opens(Words words, int noun) {
    int at = noun;
    while (at > Math.max(0, noun - DESCRIPTION) && !words.at(at).opens()) {
      at--;
    }
    return words.at(at).opens() && lists.clues().is(Clue.ARTICLE, words.lower(at));
  }

  /** "the Metall union". */
  private boolean isHead(Words words, int from, int to) {
    return lists.clues().is(Clue.ARTICLE, words.lower(from - 1))
        && lists.clues().is(Clue.BODY_NOUN, words.lower(to))
        && !words.isCapital(to);
  }

  /** "Corvane Pumps, once its main supplier,". */
  private boolean isApposed(Words words, int to) {
    if (!words.is(to, ",")) {
      return false;
    }
    boolean definite = false;
    for (int i = to + 1; i <= to + DESCRIPTION && i < words.size(); i++) {
      Word word = words.at(i);
      if (definite && lists.clues().is(Clue.BODY_NOUN, word.lower())) {
        String next = words.lower(i + 1);
        return MARKS.contains(next) || lists.clues().is(Clue.DESCRIBED, next);
      }
      definite |= i <= to + 2 && lists.clues().is(Clue.ARTICLE, word.lower());
      boolean bare = i > to + 1 && !definite;
      if (bare || word.isMark() || lists.clues().is(Clue.LINK, word.lower()) || isOffice(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isOffice(Word word) {
    return lists.offices().find(word.lower()).isPresent();
  }

  private static int pastPossessive(Words words, int at) {
    return words.is(at, "'s") ? at + 1 : at;
  }
}
