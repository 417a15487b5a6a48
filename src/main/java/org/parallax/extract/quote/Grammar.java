package org.parallax.extract.quote;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.extract.lexicon.Cues.Cue;
import org.parallax.extract.lexicon.Cues.Form;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.language.Lexicon;

/** The small words of English that show where a speaker and a verb of saying stand. */
final class Grammar {
  private enum Small {
    ADVERB,
    AUXILIARY,
    BOUNDARY,
    PREPOSITION,
    NOUN_MAKER,
    OBJECT,
    PRONOUN,
    PLURAL,
    OPENER,
    LISTENER,
    TIME,
    DESCRIBING
  }

  private final WordLists lists;
  private final Map<Small, Set<String>> small = new EnumMap<>(Small.class);

  Grammar(WordLists lists) {
    this.lists = lists;
    for (var row : Lexicon.read(Grammar.class, "small-words.csv").rows()) {
      Small sort = Small.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      small.computeIfAbsent(sort, none -> new HashSet<>()).addAll(row.subList(1, row.size()));
    }
  }

  private boolean is(Small sort, String lower) {
    return small.getOrDefault(sort, Set.of()).contains(lower);
  }

  boolean isPronoun(String lower) {
    return is(Small.PRONOUN, lower);
  }

  boolean isPreposition(String lower) {
    return is(Small.PREPOSITION, lower);
  }

  boolean isAuxiliary(String lower) {
    return is(Small.AUXILIARY, lower);
  }

  /** Whether the word begins another clause or joins two. */
  boolean isBoundary(String lower) {
    return is(Small.BOUNDARY, lower);
  }

  boolean isAdverb(String lower) {
    return is(Small.ADVERB, lower) || (lower.length() > 4 && lower.endsWith("ly"));
  }

  /** Whether the verb, in its base form, says what its subject calls something. */
  boolean isDescribing(String base) {
    return is(Small.DESCRIBING, base);
  }

  boolean isCalendar(String lower) {
    return lists.clues().is(Clue.CALENDAR, lower);
  }

  /** Whether the word may stand between a subject and its verb. */
  boolean isPassedOver(Word word) {
    return isAdverb(word.lower()) || isAuxiliary(word.lower()) || isCalendar(word.lower());
  }

  /** Whether the word begins a clause that is said, thought or asked. */
  boolean isOpener(String lower) {
    return is(Small.OPENER, lower);
  }

  /** Whether a verb, in its base form, has the one who is spoken to behind it: "told reporters". */
  boolean hasListener(String base) {
    return is(Small.LISTENER, base);
  }

  /** Whether the word belongs to an expression of time: "last week". */
  boolean isTime(String lower) {
    return is(Small.TIME, lower);
  }

  /** Whether the word at {@code i} may begin what a verb has behind it. */
  boolean isObject(Words words, int i) {
    return is(Small.OBJECT, words.lower(i)) || words.isCapital(i);
  }

  /**
   * The verb of saying that starts at {@code i}, with its particle, unless what stands around makes
   * it a noun or an infinitive.
   */
  Optional<Match<Cue>> cue(Words words, int i) {
    if (i < 0 || i >= words.size() || (words.at(i).isCapital() && !words.at(i).opens())) {
      return Optional.empty();
    }
    return lists.cues().longest(words, i, words.size()).filter(match -> isVerb(words, match));
  }

  private boolean isVerb(Words words, Match<Cue> match) {
    int i = match.from();
    String before = words.lower(i - 1);
    boolean owned = before.equals("'s") && !isPronoun(words.lower(i - 2));
    boolean counted = i > 0 && words.at(i - 1).isNumber() && words.lower(i).endsWith("s");
    if (owned || counted || is(Small.NOUN_MAKER, before)) {
      return false;
    }
    if (match.value().form() == Form.BASE) {
      return isPlural(words, i - 1);
    }
    return !match.value().maybeNoun() || isSingular(words, i - 1) || isObject(words, match.to());
  }

  /**
   * Whether a verb in its base form may follow the word at {@code i}: "they", "may", "officials".
   */
  private boolean isPlural(Words words, int i) {
    String lower = words.lower(i);
    if (isAdverb(lower) && i > 0 && !words.at(i).opens()) {
      return isPlural(words, i - 1);
    }
    return is(Small.PLURAL, lower)
        || (isAuxiliary(lower) && !lower.equals("'s"))
        || (lower.endsWith("s") && lower.length() > 3);
  }

  private boolean isSingular(Words words, int i) {
    String lower = words.lower(i);
    if (isAdverb(lower) && i > 0 && !words.at(i).opens()) {
      return isSingular(words, i - 1);
    }
    return isPronoun(lower) || lower.equals("which") || words.isCapital(i);
  }

  /** Whether the verb is passive: the speaker, if named, stands behind "by". */
  static boolean isPassive(Words words, Match<Cue> cue) {
    if (cue.value().form() != Form.PAST) {
      return false;
    }
    return switch (words.lower(cue.from() - 1)) {
      case "was", "were", "is", "are", "be", "been", "being" -> true;
      default -> false;
    };
  }

  /** Whether the participle at {@code i} is part of a verb: "is saying". */
  boolean isProgressive(Words words, int i) {
    int at = i - 1;
    while (at > 0 && isAdverb(words.lower(at))) {
      at--;
    }
    return isAuxiliary(words.lower(at));
  }
}
