package org.parallax.extract.name;

import java.util.Optional;
import java.util.Set;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.lexicon.Offices.Office;
import org.parallax.extract.lexicon.Offices.Sort;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;

/** Tells whether a phrase is called by an office, trade or age, as only persons are. */
final class Callings {
  /** How many words "of the …" may put between an office and the name of its bearer. */
  private static final int BODY = 7;

  /** How many words a bracket behind a name may hold and still be passed over. */
  private static final int BRACKET = 16;

  /** How many words may describe a trade: "an American recording artist". */
  private static final int DESCRIPTION = 4;

  /** How many words an office before a comma may have. */
  private static final int OFFICE = 4;

  private static final Set<String> APPOSITION_ENDS = Set.of(",", ".", ";", ")", "");

  private static final Set<String> COPULAS =
      Set.of("is", "was", "became", "becomes", "remains", "remained");

  /** What stands between "was" and the office somebody is given. */
  private static final Set<String> CHOICE =
      Set.of(
          "elected", "appointed", "named", "chosen", "hired", "sworn", "in", "to", "serve", "as");

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "their", "its");

  /** What may stand behind an office in apposition; a verb there would have it for its subject. */
  private static final Set<String> ENDS =
      Set.of("of", "at", "for", "in", "with", "who", "and", "to", ",", ".", ";", "");

  private final WordLists lists;

  Callings(WordLists lists) {
    this.lists = lists;
  }

  /** Whether a form of address, office, trade or age stands before the word, in whatever case. */
  boolean precede(Words words, int from) {
    return isAge(words.lower(from - 1)) || isOffice(words, from) || isOfficeOf(words, from);
  }

  /** "a 36-year-old Jane Roe", also with its hyphens set apart. */
  private static boolean isAge(String lower) {
    return lower.endsWith("-year-old") || lower.equals("year-old") || lower.equals("old");
  }

  /**
   * Whether an office that one person holds stands before the comma before {@code from}, and the
   * next mark closes the apposition: "the police chief, Jane Roe,".
   */
  boolean apposed(Words words, int from, int to) {
    return to - from > 1
        && words.is(from - 1, ",")
        && APPOSITION_ENDS.contains(words.lower(to))
        && (isDefiniteOffice(words, from - 1) || isOfAge(words, from - 1));
  }

  /** "a 30-year-old miner" before the comma at {@code end}. */
  private static boolean isOfAge(Words words, int end) {
    return end > 1 && isAge(words.lower(end - 2)) && !words.isCapital(end - 1);
  }

  /** A function, as that of an owner, may be a company's. */
  private boolean isDefiniteOffice(Words words, int end) {
    for (int start = Math.max(0, end - OFFICE); start < end; start++) {
      var office = lists.offices().longest(words, start, end);
      if (office.isPresent() && office.get().to() == end) {
        if (office.get().value().sort() == Sort.FUNCTION) {
          return false;
        }
        int before = start - 1;
        while (before > start - OFFICE && before > 0 && describes(words.at(before))) {
          before--;
        }
        return before >= 0
            && (words.at(before).isPossessive() || ARTICLES.contains(words.lower(before)));
      }
    }
    return false;
  }

  private boolean isOffice(Words words, int from) {
    for (int start = Math.max(0, from - 4); start < from; start++) {
      var office = lists.offices().longest(words, start, from);
      if (office.isPresent() && office.get().to() == from) {
        return words.at(start).isCapital()
            || office.get().value().sort() != Sort.FUNCTION
            || words.at(from - 1).sentence() == words.at(from).sentence();
      }
    }
    return false;
  }

  /** "President of the Swiss Confederation Jane Roe". */
  private boolean isOfficeOf(Words words, int from) {
    int at = from - 1;
    while (at > 0 && at > from - BODY && (words.isCapital(at) || words.is(at, "the"))) {
      at--;
    }
    return words.is(at, "of")
        && words.isCapital(from - 1)
        && words.at(at).sentence() == words.at(from).sentence()
        && isOffice(words, at);
  }

  /** Whether an office or trade is said of what ends before {@code end}, or put beside it. */
  boolean follow(Words words, int end) {
    if (words.is(end, "(") && words.is(end + 1, "born")) {
      return true;
    }
    int to = pastBrackets(words, end);
    if (to > end && (words.is(to, "born") || (words.is(to, ",") && words.is(to + 1, "born")))) {
      return true;
    }
    boolean copula = COPULAS.contains(words.lower(to));
    if (!copula && !words.is(to, ",")) {
      return false;
    }
    int verb = to + 1;
    while (copula && CHOICE.contains(words.lower(verb))) {
      verb++;
    }
    int at = ARTICLES.contains(words.lower(verb)) ? verb + 1 : verb;
    int last = at > verb ? at + DESCRIPTION : at + 1;
    for (int i = at; i <= last && i < words.size(); i++) {
      Optional<Match<Office>> office = lists.offices().longest(words, i, words.size());
      if (office.isPresent() && office.get().value().sort() != Sort.HONORIFIC) {
        return copula || ENDS.contains(words.lower(office.get().to()));
      }
      if (!describes(words.at(i))) {
        return false;
      }
    }
    return false;
  }

  private static int pastBrackets(Words words, int from) {
    int at = from;
    while (words.is(at, "(")) {
      int close = at + 1;
      while (close < at + BRACKET && close < words.size() && !words.is(close, ")")) {
        close++;
      }
      if (!words.is(close, ")")) {
        return from;
      }
      at = close + 1;
    }
    return at;
  }

  private boolean describes(Word word) {
    return !word.isMark()
        && !ARTICLES.contains(word.lower())
        && !COPULAS.contains(word.lower())
        && !ENDS.contains(word.lower())
        && lists.cues().find(word.lower()).isEmpty();
  }
}
