package org.parallax.extract.title;

import java.util.Optional;
import java.util.Set;
import org.parallax.extract.lexicon.Offices.Sort;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.mention.Reference;
import org.parallax.text.Span;

/** Finds the person an office is given to, from where the two stand. */
final class Bearers {
  /** How many words may stand between a person and an office in apposition. */
  private static final int REACH = 8;

  /** How many words a bracket after a name may hold and still be passed over. */
  private static final int BRACKET = 16;

  /** How many words a name at birth has at most. */
  private static final int NAME = 5;

  private static final Set<String> COPULAS =
      Set.of(
          "is",
          "was",
          "became",
          "becomes",
          "remains",
          "remained",
          "as",
          "named",
          "elected",
          "becoming");
  private static final Set<String> VERB_PARTS =
      Set.of(
          "has",
          "had",
          "was",
          "is",
          "been",
          "then",
          "later",
          "also",
          "once",
          "to",
          "serve",
          "elected",
          "chosen",
          "appointed",
          "hired",
          "nominated",
          "picked",
          "reelected",
          "re-elected",
          "sworn");
  private static final Set<String> STOPS =
      Set.of(
          "of", "to", "in", "on", "at", "by", "with", "from", "for", "who", "whom", "which", "that",
          "said", "says", "told", "and", "but", "or", "when", "where", "if", "because", "he", "she",
          "they", "it", "not", "has", "had", "have", "were", "are", "will", "would", "after",
          "before");

  /** What opens an apposition that has lost its comma: "Ada Brandt then minister of finance". */
  private static final Set<String> APPOSED = Set.of("a", "an", "then", "now", "former", "ex");

  private final WordLists lists;
  private final Opener opener;

  Bearers(WordLists lists) {
    this.lists = lists;
    this.opener = new Opener(lists);
  }

  /** The person named right behind the office: "Foreign Minister Ada Brandt". */
  Optional<Reference> behind(NamedWords paragraph, Span office) {
    Words words = paragraph.words();
    int at = office.end();
    while (at < words.size() && isAddress(words, at)) {
      at++;
    }
    boolean reachable = at < words.size() && isSameSentence(words, office.end() - 1, at);
    return reachable && !isNextOfList(paragraph, office, at)
        ? person(paragraph, at)
        : Optional.empty();
  }

  /** "with Ada Brandt as mayor Carl Holm as treasurer": each name before its own office. */
  private static boolean isNextOfList(NamedWords paragraph, Span office, int at) {
    Words words = paragraph.words();
    return words.is(office.start() - 1, "as")
        && paragraph.isPerson(office.start() - 2)
        && words.is(paragraph.range(at).end(), "as");
  }

  /**
   * The person between commas behind the office, or said to be it: "the foreign minister, Ada
   * Brandt,", "its author is Ada Brandt".
   */
  Optional<Reference> behindComma(NamedWords paragraph, Span office) {
    Words words = paragraph.words();
    int at = pastField(words, office.end());
    boolean said = words.is(at, "is") || words.is(at, "was");
    if (!(said || words.is(at, ",")) || !isDefinite(words, office.start())) {
      return Optional.empty();
    }
    Optional<Reference> person = person(paragraph, at + 1);
    if (person.isEmpty() || said) {
      return person.or(() -> said ? ofOther(paragraph, at + 1) : Optional.empty());
    }
    String after = words.lower(paragraph.range(at + 1).end());
    return after.equals(",") || after.equals(".") || after.isEmpty() ? person : Optional.empty();
  }

  /** Past "of Health and Human Services" at {@code from}. */
  private static int pastField(Words words, int from) {
    int at = words.is(from, "of") && words.isCapital(from + 1) ? from + 2 : from;
    while (at > from && at < from + REACH && (words.isCapital(at) || words.is(at, "and"))) {
      at++;
    }
    return words.is(at, ",") ? at : from;
  }

  /** The bearer of another office: "its author" is "the singer Ada Brandt". */
  private Optional<Reference> ofOther(NamedWords paragraph, int from) {
    Words words = paragraph.words();
    int at = isDefinite(words, from + 1) ? from + 1 : from;
    return lists
        .offices()
        .longest(words, at, words.size())
        .or(() -> lists.offices().longest(words, at + 1, words.size()))
        .flatMap(office -> person(paragraph, office.to()));
  }

  /** The person the office is said of: "Ada Brandt, the foreign minister", "Brandt was mayor". */
  Optional<Reference> before(NamedWords paragraph, Span office) {
    Words words = paragraph.words();
    int at = office.start() - 1;
    int least = Math.max(0, at - REACH);
    while (at >= least && isModifier(paragraph, at)) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (words.is(at, ",") || words.is(at, "(") || isDash(words.at(at))) {
      Optional<Reference> beside = ending(paragraph, pastAge(words, at));
      return beside.isPresent() ? beside : ending(paragraph, pastOrigin(paragraph, at));
    }
    if (paragraph.isPerson(at)) {
      return APPOSED.contains(words.lower(at + 1)) ? ending(paragraph, at + 1) : Optional.empty();
    }
    boolean another = words.is(office.end(), "'s");
    return !another && COPULAS.contains(words.lower(at))
        ? subject(paragraph, at).or(() -> opener.of(paragraph, office.start()))
        : Optional.empty();
  }

  private static boolean isDash(Word word) {
    return word.is("\u2014") || word.is("\u2013");
  }

  /** Past "(Oslo)" or "of Oslo" before the comma at {@code at}. */
  private static int pastOrigin(NamedWords paragraph, int at) {
    Words words = paragraph.words();
    if (words.is(at - 1, ")")) {
      return bracket(words, at - 1);
    }
    int place = at > 0 && paragraph.at(at - 1).isPresent() ? paragraph.range(at - 1).start() : at;
    return words.is(place - 1, "of") ? place - 1 : at;
  }

  /** Past ", 45" before the comma at {@code at}. */
  private static int pastAge(Words words, int at) {
    return at >= 2 && words.at(at - 1).isNumber() && words.is(at - 2, ",") ? at - 2 : at;
  }

  private Optional<Reference> subject(NamedWords paragraph, int verb) {
    Words words = paragraph.words();
    int at = verb;
    if (words.is(at, "as") && at > 0 && words.lower(at - 1).startsWith("serv")) {
      at--;
    }
    while (at > 0 && isPartOfVerb(words.lower(at - 1))) {
      at--;
    }
    if (words.is(at - 1, "who")) {
      at--;
      at -= words.is(at - 1, ",") ? 1 : 0;
    }
    while (words.is(at - 1, ")") && bracket(words, at - 1) < at - 1) {
      at = bracket(words, at - 1);
    }
    int comma = words.is(at - 1, ",") && born(paragraph, at - 1) < at - 1 ? at - 1 : at;
    int subject = at - 1;
    return ending(paragraph, born(paragraph, comma)).or(() -> opener.ofPronoun(paragraph, subject));
  }

  /** Before "born Ada Holm", where that ends at {@code end}: the name somebody had first. */
  private static int born(NamedWords paragraph, int end) {
    Words words = paragraph.words();
    int verb = end - 1;
    while (verb > 0 && verb > end - NAME && words.isCapital(verb)) {
      verb--;
    }
    int close = words.is(verb - 1, ",") ? verb - 2 : verb - 1;
    int before = words.is(verb, "born") ? bracket(words, close) : end;
    return before > 0 && paragraph.isPerson(before - 1) ? before : end;
  }

  /** "has been elected to serve" before "as". */
  private static boolean isPartOfVerb(String lower) {
    return VERB_PARTS.contains(lower) || lower.endsWith("ly");
  }

  /** The opening of the bracket that closes at {@code close}, if it is near; else {@code close}. */
  private static int bracket(Words words, int close) {
    for (int i = close - 1; i >= Math.max(0, close - BRACKET); i--) {
      if (words.is(i, "(")) {
        return i;
      }
    }
    return close;
  }

  private boolean isModifier(NamedWords paragraph, int at) {
    Word word = paragraph.words().at(at);
    return !word.isMark()
        && !paragraph.isPerson(at)
        && !STOPS.contains(word.lower())
        && !COPULAS.contains(word.lower())
        && lists.cues().find(word.lower()).isEmpty();
  }

  private boolean isAddress(Words words, int at) {
    return lists
        .offices()
        .find(words.at(at).lower())
        .filter(office -> office.sort() == Sort.HONORIFIC)
        .isPresent();
  }

  private static boolean isDefinite(Words words, int start) {
    boolean described = words.isCapital(start - 1) || words.is(start - 1, "new");
    String before = words.lower(described && !words.at(start - 1).opens() ? start - 2 : start - 1);
    return before.equals("the")
        || before.equals("'s")
        || before.equals("its")
        || before.equals("their")
        || before.equals("his")
        || before.equals("her")
        || words.isCapital(start);
  }

  private static Optional<Reference> ending(NamedWords paragraph, int end) {
    return end > 0 ? person(paragraph, end - 1) : Optional.empty();
  }

  /** The person whose name holds word {@code at}. */
  private static Optional<Reference> person(NamedWords paragraph, int at) {
    return paragraph.isPerson(at)
        ? paragraph.at(at).map(name -> new Reference(name.canonical(), name.span()))
        : Optional.empty();
  }

  private static boolean isSameSentence(Words words, int a, int b) {
    return words.at(a).sentence() == words.at(b).sentence();
  }
}
