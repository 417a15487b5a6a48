package org.parallax.extract.name;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name.Category;
import org.parallax.text.Span;

/**
 * Finds names in sentences whose capitals tell nothing: those the article names elsewhere, those of
 * the word lists, and a given name with what follows it.
 */
final class Headings {
  private static final int LONGEST = 8;

  private final WordLists lists;
  private final NameBook book;

  Headings(WordLists lists, NameBook book) {
    this.lists = lists;
    this.book = book;
  }

  /** The names by the numbers of their words. */
  Map<Span, NameBook.Entry> find(Words words) {
    Map<Span, NameBook.Entry> found = new TreeMap<>();
    for (Span sentence : words.sentences()) {
      if (Casing.of(words, sentence) == Casing.ORDINARY) {
        continue;
      }
      int at = sentence.start();
      while (at < sentence.end()) {
        int end = words.isCapital(at) ? end(words, at, sentence.end()) : at;
        if (end > at) {
          Span range = new Span(at, end);
          entry(words, range).ifPresent(entry -> found.put(range, entry));
        }
        at = Math.max(end, at + 1);
      }
    }
    return found;
  }

  /** The end of the longest name that starts at {@code at}, or {@code at}. */
  private int end(Words words, int at, int limit) {
    for (int end = Math.min(limit, at + LONGEST); end > at; end--) {
      if (entry(words, new Span(at, end)).isPresent()) {
        return end;
      }
    }
    return at;
  }

  private Optional<NameBook.Entry> entry(Words words, Span range) {
    String form = words.join(range.start(), range.end());
    return book.find(form)
        .or(() -> lists.known().find(form).map(known -> entry(known.category(), form)))
        .or(() -> lists.places().find(form).map(place -> entry(Category.PLACE, form)))
        .or(() -> person(words, range, form));
  }

  private static NameBook.Entry entry(Category category, String form) {
    return new NameBook.Entry(category, form);
  }

  private Optional<NameBook.Entry> person(Words words, Span range, String form) {
    boolean fits =
        range.length() >= 2
            && range.length() <= 3
            && lists.clues().isGiven(words.at(range.start()).form())
            && words.isCapital(range.start() + 1)
            && !words.at(range.start() + 1).isAcronym()
            && (range.length() == 2 || isMiddleName(words, range));
    return fits ? Optional.of(entry(Category.PERSON, form)) : Optional.empty();
  }

  private boolean isMiddleName(Words words, Span range) {
    int middle = range.start() + 1;
    return words.isCapital(middle + 1)
        && (words.at(middle).isInitial() || lists.clues().isGiven(words.at(middle).form()));
  }
}
