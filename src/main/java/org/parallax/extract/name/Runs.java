package org.parallax.extract.name;

import java.util.regex.Pattern;
import org.parallax.extract.lexicon.Gazetteer.Kind;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;

/** Finds how far a capitalised phrase reaches, with the small words inside names. */
final class Runs {
  /** So many words before "and" may say of what a body is. */
  private static final int LONGEST_FIELD = 4;

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");

  private final WordLists lists;

  Runs(WordLists lists) {
    this.lists = lists;
  }

  /** Whether a name may start with word {@code i}. */
  boolean starts(Words words, int i) {
    Word word = words.at(i);
    return (word.isCapital() && !lists.clues().is(Clue.CALENDAR, word.lower()))
        || isJoinedParticle(word)
        || (word.isNumber() && lists.clues().is(Clue.TEAM, word.lower()))
        || isOrdinalOfRoad(words, i);
  }

  /** "117th Street". */
  private boolean isOrdinalOfRoad(Words words, int i) {
    return ORDINAL.matcher(words.at(i).lower()).matches()
        && words.isCapital(i + 1)
        && lists.clues().is(Clue.ROAD, words.lower(i + 1));
  }

  /** Words such as "al-Assad" and "iPhone", whose capital stands inside. */
  private static boolean isJoinedParticle(Word word) {
    int hyphen = word.form().indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < word.form().length()
        && Character.isUpperCase(word.form().charAt(hyphen + 1))
        && word.form().chars().limit(hyphen).allMatch(Character::isLowerCase);
  }

  /** The number of the word after the phrase that starts at {@code from}; at most {@code limit}. */
  int end(Words words, int from, int limit) {
    int at = afterPhrase(words, from, limit);
    boolean linked = false;
    while (at < limit) {
      if (starts(words, at)) {
        at = afterPhrase(words, at, limit);
        continue;
      }
      int next = afterLink(words, from, at, limit, linked);
      if (next <= at) {
        break;
      }
      linked |= !words.at(at).isMark();
      at = next;
    }
    return at;
  }

  /** "Route 94": the number of a road. */
  private boolean isNumberOfRoad(Words words, int at) {
    return at + 1 < words.size()
        && words.isCapital(at)
        && lists.clues().is(Clue.NUMBERED, words.lower(at))
        && words.at(at + 1).isNumber();
  }

  /** Past one word, or past a whole office, known name or numbered road that starts there. */
  private int afterPhrase(Words words, int at, int limit) {
    if (isNumberOfRoad(words, at) && at + 2 <= limit) {
      return at + 2;
    }
    int office = lists.offices().longest(words, at, limit).map(match -> match.to()).orElse(at + 1);
    int known = lists.known().longest(words, at, limit).map(match -> match.to()).orElse(at + 1);
    int place = lists.places().longest(words, at, limit).map(match -> match.to()).orElse(at + 1);
    return Math.max(office, Math.max(known, place));
  }

  /** Past the small words at {@code at} if a name goes on behind them; else {@code at}. */
  private int afterLink(Words words, int from, int at, int limit, boolean linked) {
    Word link = words.at(at);
    int next = at + 1;
    if (next >= limit) {
      return at;
    }
    return switch (link.lower()) {
      case "&" -> words.isCapital(next) ? next : at;
      case "," -> isSuffix(words, next) ? next + 1 : at;
      case "'s" -> isPossessor(words, at, next) ? next : at;
      case "of" -> isHead(words, from, at, linked) ? pastArticle(words, next, at, limit) : at;
      case "for", "on" -> isBody(words, at) ? pastArticle(words, next, at, limit) : at;
      case "and" -> (linked ? goesOn(words, at) : isPair(words, from, at, limit)) ? next : at;
      case "in" -> linked && isContinent(words, next, limit) ? next : at;
      default -> afterParticles(words, from, at, limit);
    };
  }

  private boolean isSuffix(Words words, int next) {
    String lower = words.lower(next);
    return (lists.clues().is(Clue.SUFFIX, lower) && lower.endsWith("."))
        || lower.equals("inc.")
        || lower.equals("ltd.")
        || lower.equals("llc");
  }

  private boolean isPossessor(Words words, int at, int next) {
    return words.isCapital(next) && lists.clues().is(Clue.POSSESSOR, words.lower(at - 1));
  }

  private boolean isHead(Words words, int from, int at, boolean linked) {
    String before = words.lower(at - 1);
    return linked
        || isBody(words, at)
        || lists.clues().is(Clue.EVENT, before)
        || lists.clues().is(Clue.PLACE_FIRST, before + " of")
        || (lists.clues().is(Clue.EVENT_FIRST, before + " of") && from == at - 1);
  }

  private boolean isBody(Words words, int at) {
    return lists.clues().is(Clue.ORGANIZATION, words.lower(at - 1));
  }

  private int pastArticle(Words words, int next, int at, int limit) {
    int after = words.is(next, "the") ? next + 1 : next;
    return after < limit && starts(words, after) ? after : at;
  }

  /** Whether what follows "and" belongs to the phrase before, not to a name of its own. */
  private boolean goesOn(Words words, int at) {
    return words.isCapital(at + 1) && isAbstract(words, at - 1) && isAbstract(words, at + 1);
  }

  private boolean isAbstract(Words words, int i) {
    Word word = words.at(i);
    return !word.isAcronym()
        && !lists.clues().isGiven(word.form())
        && lists.places().find(word.form()).isEmpty()
        && lists.places().ofAdjective(word.form()).isEmpty()
        && lists.known().longest(words, i, words.size()).isEmpty()
        && lists.offices().find(word.form()).isEmpty();
  }

  /**
   * Whether "the X and Y Commission" stands here, with "and" at {@code at}, also with a country
   * before it and more words than one: "the Norwegian Port Safety and Cargo Inspection Board".
   */
  private boolean isPair(Words words, int from, int at, int limit) {
    int start = words.is(from, "the") ? from + 1 : from;
    if (!words.is(start - 1, "the") || !goesOn(words, at)) {
      return false;
    }
    int first = pastCountry(words, start, at);
    boolean several = at > first + 1;
    if (first >= at || at > first + LONGEST_FIELD || (several && !isField(words, first, at))) {
      return false;
    }
    int last = at + 1;
    while (last + 1 < limit && last < at + 4 && words.isCapital(last + 1)) {
      last++;
    }
    return last > at + 1 && lists.clues().is(Clue.ORGANIZATION, words.lower(last));
  }

  private int pastCountry(Words words, int from, int limit) {
    return lists
        .places()
        .longest(words, from, limit)
        .map(Match::to)
        .or(() -> lists.places().longestAdjective(words, from, limit).map(Match::to))
        .filter(to -> to < limit)
        .orElse(from);
  }

  /** Whether the words name no body or place by themselves, as "Port Safety" does not. */
  private boolean isField(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isCapital(i) || !isAbstract(words, i)) {
        return false;
      }
    }
    String last = words.lower(to - 1);
    return !lists.clues().is(Clue.ORGANIZATION, last) && !lists.clues().is(Clue.PLACE, last);
  }

  private boolean isContinent(Words words, int next, int limit) {
    return lists
        .places()
        .longest(words, next, limit)
        .filter(match -> match.value().kind() == Kind.REGION && match.value().within().isEmpty())
        .isPresent();
  }

  /** Past the particles at {@code at}, where a given name stands before and a surname after. */
  private int afterParticles(Words words, int from, int at, int limit) {
    int next = at;
    while (next < limit && next < at + 3 && lists.clues().is(Clue.PARTICLE, words.lower(next))) {
      next++;
    }
    return words.isCapital(next) && next < limit && lists.clues().isGiven(words.at(from).form())
        ? next
        : at;
  }
}
