package org.parallax.extract.name;

import java.util.Optional;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name.Category;
import org.parallax.text.Span;

/**
 * A capitalised phrase and what it seems to name.
 *
 * @param words the paragraph
 * @param range the numbers of its words
 * @param category what bears the name, where something tells
 * @param strength how much tells it
 */
record Candidate(Words words, Span range, Optional<Category> category, Strength strength) {
  /** How much speaks for a category, from least to most. */
  enum Strength {
    /** Nothing but the shape. */
    GUESS,
    /** The words around. */
    LIKELY,
    /** The words themselves. */
    SURE
  }

  /** The words with one space between. */
  String text() {
    return words.join(range.start(), range.end());
  }

  /** The number of its words. */
  int size() {
    return range.length();
  }

  /** Its last word. */
  String last() {
    return words.at(range.end() - 1).form();
  }

  /** Its first word. */
  String first() {
    return words.at(range.start()).form();
  }

  /** Whether it is taken for {@code wanted}. */
  boolean is(Category wanted) {
    return category.filter(wanted::equals).isPresent();
  }
}
