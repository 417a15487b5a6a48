package org.parallax.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.extract.lexicon.Match;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.extract.lexicon.Offices.Office;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.Candidate.Strength;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name.Category;
import org.parallax.text.Span;

/** Cuts the capitalised phrases of ordinary sentences into candidates for names. */
final class Scanner {
  private final WordLists lists;
  private final Evidence evidence;
  private final Runs runs;
  private final Sorter sorter;

  Scanner(WordLists lists, Evidence evidence) {
    this.lists = lists;
    this.evidence = evidence;
    this.runs = new Runs(lists);
    this.sorter = new Sorter(lists);
  }

  /** The candidates of every ordinary sentence of a paragraph, in order. */
  List<Candidate> scan(Words words) {
    List<Candidate> found = new ArrayList<>();
    for (Span sentence : words.sentences()) {
      if (Casing.of(words, sentence) == Casing.ORDINARY) {
        scan(words, sentence, found);
      }
    }
    return found;
  }

  private void scan(Words words, Span sentence, List<Candidate> found) {
    int at = sentence.start();
    while (at < sentence.end()) {
      if (runs.starts(words, at)) {
        int end = runs.end(words, at, sentence.end());
        cut(words, at, end, found);
        at = Math.max(end, at + 1);
      } else {
        at++;
      }
    }
  }

  /** Cuts the phrase from left to right; each step leaves fewer words. */
  private void cut(Words words, int start, int to, List<Candidate> found) {
    int from = start;
    while (from < to) {
      int next = step(words, from, to, found);
      if (next <= from) {
        throw new IllegalStateException("Phrase %d..%d: no progress".formatted(from, to));
      }
      from = next;
    }
  }

  private int step(Words words, int from, int to, List<Candidate> found) {
    if (isLink(words, from) || isOnlyOpener(words, from, to)) {
      return from + 1;
    }
    Optional<Category> whole = sorter.byWords(words, from, to);
    if (whole.isPresent() && !isGivenName(words, from, to)) {
      add(found, words, from, to, whole, Strength.SURE);
      return to;
    }
    Optional<Match<Office>> office = officeIn(words, from, to);
    if (office.isPresent() && office.get().from() == from) {
      if (to - from == 1 && lists.clues().is(Clue.SURNAME, words.lower(from))) {
        surname(words, from, found);
      }
      return office.get().to();
    }
    int limit = office.map(Match::from).orElse(to);
    return limit < to ? stepBefore(words, from, limit, found) : stepPlain(words, from, to, found);
  }

  /** "Mr. King", or "King" where somebody of that name may have been told of before. */
  private static void surname(Words words, int at, List<Candidate> found) {
    boolean called = words.is(at - 1, "mr.") || words.is(at - 1, "mrs.") || words.is(at - 1, "ms.");
    Optional<Category> category = called ? Optional.of(Category.PERSON) : Optional.empty();
    add(found, words, at, at + 1, category, called ? Strength.SURE : Strength.GUESS);
  }

  /** One step through what stands before an office: a body, a country, rank words. */
  private int stepBefore(Words words, int from, int limit, List<Candidate> found) {
    int end = limit;
    while (end > from && lists.offices().rank(words.lower(end - 1)).isPresent()) {
      end--;
    }
    if (end == from) {
      return limit;
    }
    cutPlain(words, from, end, found);
    return limit;
  }

  private void cutPlain(Words words, int start, int to, List<Candidate> found) {
    int from = start;
    while (from < to) {
      Optional<Category> whole = sorter.byWords(words, from, to);
      if (whole.isPresent()) {
        add(found, words, from, to, whole, Strength.SURE);
        return;
      }
      from = stepPlain(words, from, to, found);
    }
  }

  private int stepPlain(Words words, int from, int to, List<Candidate> found) {
    if (isLink(words, from) || lists.clues().is(Clue.GROUP, words.lower(from))) {
      return from + 1;
    }
    Optional<Integer> adjective = lists.places().longestAdjective(words, from, to).map(Match::to);
    if (adjective.isPresent()) {
      return adjective.get();
    }
    Optional<Strength> person = sorter.person(words, from, to);
    if (person.isPresent()) {
      int end = personEnd(words, from, to);
      add(found, words, from, end, Optional.of(Category.PERSON), person.get());
      return end;
    }
    return stepKnown(words, from, to, found);
  }

  /** One step past a known body or a place at the start of the phrase, or else past all of it. */
  private int stepKnown(Words words, int from, int to, List<Candidate> found) {
    var known = lists.known().longest(words, from, to);
    if (known.isPresent()) {
      var category = Optional.of(known.get().value().category());
      add(found, words, from, known.get().to(), category, Strength.SURE);
      return known.get().to();
    }
    var place = lists.places().longest(words, from, to);
    if (place.isPresent() && place.get().to() < to) {
      if (isClub(words, place.get().to(), to)) {
        add(found, words, from, to, Optional.of(Category.ORGANIZATION), Strength.LIKELY);
        return to;
      }
      add(found, words, from, place.get().to(), Optional.of(Category.PLACE), Strength.SURE);
      return place.get().to();
    }
    Optional<Category> context = sorter.byContext(words, new Span(from, to));
    Strength strength = context.isPresent() ? Strength.LIKELY : Strength.GUESS;
    add(found, words, from, to, context, strength);
    return to;
  }

  /** Whether one plural word follows a place, as in the names of clubs. */
  private static boolean isClub(Words words, int from, int to) {
    return to - from == 1 && words.at(from).form().endsWith("s") && !words.at(from).isAcronym();
  }

  /**
   * Where a person's name ends inside a longer phrase: at a mark, or before the place of an office
   * that follows the phrase: "Ada Brandt Northern Orlia director".
   */
  private int personEnd(Words words, int from, int to) {
    boolean office = lists.offices().longest(words, to, words.size()).isPresent();
    for (int i = from + 1; i < to; i++) {
      boolean place = office && i > from + 1 && isPlace(words, i, to);
      if ((words.at(i).isMark() && !words.is(i, ",")) || place) {
        return i;
      }
    }
    return to;
  }

  private boolean isPlace(Words words, int from, int to) {
    boolean whole = lists.places().longest(words, from, to).filter(m -> m.to() == to).isPresent();
    boolean part =
        lists.clues().is(Clue.PLACE_FIRST, words.lower(from))
            && lists.places().longest(words, from + 1, to).filter(m -> m.to() == to).isPresent();
    return whole || part;
  }

  private static void add(
      List<Candidate> found,
      Words words,
      int from,
      int to,
      Optional<Category> category,
      Strength strength) {
    found.add(new Candidate(words, new Span(from, to), category, strength));
  }

  private static boolean isLink(Words words, int i) {
    Word word = words.at(i);
    return word.isMark()
        || word.isPossessive()
        || (!word.isCapital() && !word.isNumber() && word.form().indexOf('-') < 0);
  }

  /** Whether a place or body may as well be a given name with a surname behind it. */
  private boolean isGivenName(Words words, int from, int to) {
    return to - from == 1
        && words.at(from).opens()
        && evidence.isCommon(words.lower(from))
        && evidence.capitals(words.at(from).form()) == 0
        && !words.at(from).isAcronym();
  }

  /** Whether the word has its capital only because it opens the sentence. */
  private boolean isOnlyOpener(Words words, int from, int to) {
    Word word = words.at(from);
    if (!word.opens() || isListed(words, from, to)) {
      return false;
    }
    if (lists.clues().is(Clue.OPENER, word.lower()) || evidence.isCommon(word.lower())) {
      return evidence.capitals(word.form()) == 0 || lists.clues().is(Clue.OPENER, word.lower());
    }
    boolean named = word.isAcronym() || hasInnerCapital(word) || isBiography(words, to);
    if (named || lists.clues().isGiven(word.form())) {
      return false;
    }
    return to - from == 1 ? evidence.capitals(word.form()) == 0 : hasVerbEnding(word.lower());
  }

  private static boolean hasInnerCapital(Word word) {
    return word.form().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** A bracket with the days of a life behind the word: "Tal (3 May 1979", "Tal (born". */
  private static boolean isBiography(Words words, int to) {
    return words.is(to, "(")
        && to + 1 < words.size()
        && (words.is(to + 1, "born") || words.at(to + 1).isNumber());
  }

  private boolean isListed(Words words, int from, int to) {
    return lists.places().longest(words, from, to).isPresent()
        || lists.known().longest(words, from, to).isPresent()
        || lists.places().longestAdjective(words, from, to).isPresent()
        || lists.offices().longest(words, from, to).isPresent();
  }

  private static boolean hasVerbEnding(String lower) {
    return lower.endsWith("ing") || lower.endsWith("ed") || lower.endsWith("ly");
  }

  /** The first office inside the phrase that is not part of a name around it. */
  private Optional<Match<Office>> officeIn(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Match<Office>> office = lists.offices().longest(words, i, to);
      if (office.isPresent() && !isSurname(words, from, office.get(), to)) {
        return office;
      }
    }
    return Optional.empty();
  }

  private boolean isSurname(Words words, int from, Match<Office> office, int to) {
    return office.from() > from
        && office.to() == to
        && office.to() - office.from() == 1
        && lists.clues().isGiven(words.at(office.from() - 1).form());
  }
}
