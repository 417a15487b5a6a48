package org.parallax.extract.name;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.Candidate.Strength;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name.Category;
import org.parallax.text.Span;

/** Tells what a capitalised phrase names, from its words and from those around it. */
final class Sorter {
  /** "A.J.", "J.-P.": what stands for two or three given names. */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?){2,3}");

  private final WordLists lists;
  private final Callings callings;
  private final BodyNouns bodyNouns;

  Sorter(WordLists lists) {
    this.lists = lists;
    this.bodyNouns = new BodyNouns(lists);
    this.callings = new Callings(lists);
  }

  /** The category the words of the phrase themselves tell, if they do. */
  Optional<Category> byWords(Words words, int from, int to) {
    var known = lists.known().longest(words, from, to).filter(match -> match.to() == to);
    if (known.isPresent()) {
      return known.map(match -> match.value().category());
    }
    if (lists.places().longest(words, from, to).filter(match -> match.to() == to).isPresent()) {
      return Optional.of(Category.PLACE);
    }
    return to - from < 2 ? Optional.empty() : byHead(words, from, to);
  }

  private Optional<Category> byHead(Words words, int from, int to) {
    int head = head(words, from, to);
    String last = words.lower(head);
    if (isPersonal(words, from, to)) {
      return Optional.empty();
    }
    if (isFirm(words, from, to)) {
      return Optional.of(Category.ORGANIZATION);
    }
    String first = words.lower(from);
    String linked = first + " " + words.lower(from + 1);
    if (lists.clues().is(Clue.EVENT_FIRST, first) || lists.clues().is(Clue.EVENT_FIRST, linked)) {
      return Optional.of(Category.EVENT);
    }
    if (lists.clues().is(Clue.ORGANIZATION, last) && !isEventful(last)) {
      return Optional.of(Category.ORGANIZATION);
    }
    if (lists.clues().is(Clue.EVENT, last)) {
      return Optional.of(Category.EVENT);
    }
    if (isTeam(last)) {
      return Optional.of(Category.ORGANIZATION);
    }
    boolean numbered = words.at(to - 1).isNumber() && to - from > 1;
    if (numbered && lists.clues().is(Clue.NUMBERED, words.lower(to - 2))) {
      return Optional.of(Category.PLACE);
    }
    if (lists.clues().is(Clue.PLACE, last)
        || lists.clues().is(Clue.PLACE_FIRST, linked)
        || (lists.clues().is(Clue.PLACE_FIRST, first)
            && lists.offices().find(first).isEmpty()
            && lists.places().longest(words, from, to).isEmpty())) {
      return Optional.of(Category.PLACE);
    }
    return lists.clues().is(Clue.TEAM, last)
        ? Optional.of(Category.ORGANIZATION)
        : Optional.empty();
  }

  /** "Brandt & Lunde"; two given names are a pair. */
  private boolean isFirm(Words words, int from, int to) {
    return !isGiven(words, from)
        && IntStream.range(from + 1, to - 1)
            .anyMatch(i -> words.is(i, "&") && words.isCapital(i - 1) && words.isCapital(i + 1));
  }

  private boolean isTeam(String lower) {
    return lists.clues().is(Clue.TEAM, lower) && lower.endsWith("s");
  }

  /** Words that end both bodies and events; the event is the commoner. */
  private static boolean isEventful(String last) {
    return last.equals("conference") || last.equals("mission");
  }

  /** The number of the word that heads the phrase: the last, or the one before "of" or "for". */
  private int head(Words words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String lower = words.lower(i);
      if (lower.equals("of") || lower.equals("for") || lower.equals("on")) {
        return i - 1;
      }
    }
    return to - 1;
  }

  /** Whether the last word, telling or not, is the surname to a given name. */
  private boolean isPersonal(Words words, int from, int to) {
    return to - from <= 3
        && lists.clues().isGiven(words.at(from).form())
        && lists.clues().is(Clue.SURNAME, words.lower(to - 1))
        && (to - from == 2 || words.at(from + 1).isInitial() || isGiven(words, from + 1));
  }

  private boolean isGiven(Words words, int i) {
    return lists.clues().isGiven(words.at(i).form());
  }

  /** The phrase as a person's name, if its shape or what stands around it says so. */
  Optional<Strength> person(Words words, int from, int to) {
    if (!isPersonShaped(words, from, to) || bodyNouns.call(words, from, to)) {
      return Optional.empty();
    }
    if (callings.precede(words, from) || callings.apposed(words, from, to)) {
      return Optional.of(Strength.SURE);
    }
    boolean initials =
        words.at(from).isInitial() || INITIALS.matcher(words.at(from).form()).matches();
    if (to - from >= 2 && (isGiven(words, from) || initials)) {
      return Optional.of(Strength.SURE);
    }
    boolean cut = to - from == 1 && words.at(from).form().endsWith(".");
    return isSpokenOf(words, from, to) || (!cut && callings.follow(words, to))
        ? Optional.of(Strength.LIKELY)
        : Optional.empty();
  }

  /** "Sultan Murad I": the number of a ruler. */
  private boolean isReign(Words words, int from, int to) {
    return to - from >= 2
        && words.is(to - 1, "i")
        && lists.clues().is(Clue.RULER, words.lower(from - 1));
  }

  private boolean isPersonShaped(Words words, int from, int to) {
    boolean initial = words.at(to - 1).isInitial() && !isReign(words, from, to);
    if (to - from > 5 || words.at(from).isNumber() || initial) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Word word = words.at(i);
      boolean fits =
          word.isCapital() || lists.clues().is(Clue.PARTICLE, word.lower()) || word.is(",");
      if (!fits && word.form().indexOf('-') < 0) {
        return false;
      }
    }
    return !(to - from == 1 && words.at(from).isAcronym());
  }

  /** Whether it stands beside a verb of speech, or before an age or "who". */
  private boolean isSpokenOf(Words words, int from, int to) {
    if (to - from == 1 && words.is(from - 1, "of")) {
      return false;
    }
    if (to < words.size()) {
      String next = words.lower(to);
      if (to - from == 1 && lists.clues().is(Clue.FOLLOWER, next)) {
        return true;
      }
      if (lists.clues().is(Clue.SPEECH, next) || next.equals("who") || next.equals("himself")) {
        return true;
      }
      if (next.equals(",") && to + 1 < words.size()) {
        boolean old = words.is(to + 1, "a") && words.lower(to + 2).endsWith("-year-old");
        return old || words.is(to + 1, "who") || isAge(words, to + 1);
      }
    }
    return from > 0 && lists.clues().is(Clue.SPEECH, words.lower(from - 1)) && to - from <= 3;
  }

  private static boolean isAge(Words words, int i) {
    Word word = words.at(i);
    return word.isNumber()
        && word.form().length() <= 2
        && (words.is(i + 1, ",") || words.is(i + 1, "."));
  }

  /** "In Orlin and Lenne", "western Orlin", "originally from Orlin", "Ada Brandt, from Orlin,". */
  private boolean isOrigin(Words words, Span range, String before) {
    boolean from = before.equals("from");
    String whence = words.lower(range.start() - 2);
    boolean part = before.endsWith("ern") && lists.clues().is(Clue.PLACE_FIRST, before);
    boolean listed = before.equals("and") && words.isCapital(range.start() - 2);
    return before.equals("in")
        || before.equals("near")
        || part
        || (listed && words.is(range.start() - 3, "in"))
        || (from
            && (whence.equals("originally") || (whence.equals(",") && isClosed(words, range))));
  }

  private static boolean isClosed(Words words, Span range) {
    return words.is(range.end(), ",") || words.is(range.end(), ".");
  }

  /** Whether it is a place written in capitals throughout. */
  private boolean isDateline(Word word) {
    return word.isAcronym()
        && word.form().length() > 3
        && lists.places().find(word.form().charAt(0) + word.lower().substring(1)).isPresent();
  }

  /** The category the words around tell for a phrase that tells none itself, if they do. */
  Optional<Category> byContext(Words words, Span range) {
    if (bodyNouns.call(words, range.start(), range.end())) {
      return Optional.of(Category.ORGANIZATION);
    }
    String before = words.lower(range.start() - 1);
    if (range.length() <= 2 && isOrigin(words, range, before)) {
      return Optional.of(Category.PLACE);
    }
    if (range.length() == 1) {
      Word word = words.at(range.start());
      if (isDateline(word)) {
        return Optional.of(Category.PLACE);
      }
      if ((before.equals("the") || !word.opens()) && isTeam(word.lower())) {
        return Optional.of(Category.ORGANIZATION);
      }
      return word.isAcronym()
              && word.form().length() <= 6
              && !lists.clues().is(Clue.ACRONYM, word.lower())
          ? Optional.of(Category.ORGANIZATION)
          : Optional.empty();
    }
    return Optional.empty();
  }
}
