package org.parallax.extract.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.extract.lexicon.NameWords.Bearers;
import org.parallax.extract.lexicon.NameWords.Clue;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name;
import org.parallax.mention.Reference;

/**
 * The person a sentence opens with, where an office further on is said of nobody else: "Ada Brandt
 * began as a nurse before becoming a minister".
 */
final class Opener {
  /** Verbs of holding an office that have no subject of their own beside them. */
  private static final Set<String> ROLES = Set.of("as", "becoming");

  /** Verbs whose subject is the name, with what commas enclose between. */
  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");

  /** How many words may describe the office: "a Liberal prime minister". */
  private static final int DESCRIPTION = 5;

  /** Words after which somebody else may be meant. */
  private static final Set<String> OTHERS =
      Set.of("that", "whose", "when", "while", "whether", "because", "if", "they", "it");

  private final WordLists lists;

  Opener(WordLists lists) {
    this.lists = lists;
  }

  /** The person that opens the sentence and takes the office at {@code office}. */
  Optional<Reference> of(NamedWords paragraph, int office) {
    Words words = paragraph.words();
    int from = start(words, office);
    if (!paragraph.isPerson(from)) {
      return Optional.empty();
    }
    int end = paragraph.range(from).end();
    int role = office - 1;
    while (role > end && role >= office - DESCRIPTION && !isRole(words, end, role)) {
      role--;
    }
    boolean takes = isRole(words, end, role) && !words.is(end, "'s");
    return takes && isOneStory(paragraph, end, role)
        ? paragraph.at(from).map(name -> new Reference(name.canonical(), name.span()))
        : Optional.empty();
  }

  /** "as", "becoming", or "is" behind what the commas after the name at {@code end} enclose. */
  private static boolean isRole(Words words, int end, int at) {
    boolean apposed = words.is(end, ",") && words.is(at - 1, ",") && at - 1 > end;
    return ROLES.contains(words.lower(at)) || (apposed && COPULAS.contains(words.lower(at)));
  }

  /**
   * The only person the sentence names before the pronoun at {@code at}, or else the sentence
   * before it in the paragraph, if it may be meant.
   */
  Optional<Reference> ofPronoun(NamedWords paragraph, int at) {
    Words words = paragraph.words();
    if (!words.is(at, "he") && !words.is(at, "she")) {
      return Optional.empty();
    }
    int start = start(words, at);
    List<Name> own = persons(paragraph, start, at);
    List<Name> persons =
        own.isEmpty() && start > 0 ? persons(paragraph, start(words, start - 1), start) : own;
    Bearers others = words.is(at, "he") ? Bearers.WOMEN : Bearers.MEN;
    boolean one = persons.stream().map(Name::canonical).distinct().count() == 1;
    return persons.stream()
        .findFirst()
        .filter(any -> one)
        .filter(name -> lists.clues().bearersOf(name.canonical()).orElse(Bearers.BOTH) != others)
        .map(name -> new Reference(name.canonical(), name.span()));
  }

  private static List<Name> persons(NamedWords paragraph, int from, int to) {
    return IntStream.range(from, to)
        .filter(paragraph::isPerson)
        .mapToObj(paragraph::at)
        .flatMap(Optional::stream)
        .toList();
  }

  private static int start(Words words, int at) {
    int from = at;
    while (from > 0 && words.at(from - 1).sentence() == words.at(at).sentence()) {
      from--;
    }
    return from;
  }

  /** Whether nothing from {@code from} to {@code to} brings in somebody else as the doer. */
  private boolean isOneStory(NamedWords paragraph, int from, int to) {
    Words words = paragraph.words();
    for (int i = from; i < to; i++) {
      String lower = words.lower(i);
      boolean other = OTHERS.contains(lower) || lists.clues().is(Clue.SPEECH, lower);
      boolean doer = paragraph.isPerson(i) && isDoer(words, paragraph.range(i).start());
      if (other || doer) {
        return false;
      }
    }
    return true;
  }

  /** Whether a person that starts at {@code at} is more than a part of a phrase. */
  private static boolean isDoer(Words words, int at) {
    String before = words.lower(at - 1);
    return !Set.of("by", "of", "with", "for", "to", "from", "under", "at").contains(before);
  }
}
