package org.parallax.align.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.language.WordSorts;

/** Words in classes, from a list whose lines give a class and its words in any form. */
public final class WordClasses {
  private final Map<String, String> classes = new HashMap<>();

  private WordClasses() {}

  /**
   * Reads a list whose lines begin with a class.
   *
   * @param home the class beside which the list lies
   * @param file the list
   * @param first the column of the first word
   */
  public static WordClasses read(Class<?> home, String file, int first) {
    WordClasses found = new WordClasses();
    Stemmer stemmer = new Stemmer();
    for (List<String> row : Lexicon.read(home, file).rows()) {
      for (String word : row.subList(first, row.size())) {
        found.classes.putIfAbsent(stemmer.stem(word), row.get(0));
      }
    }
    return found;
  }

  /**
   * The words of the class called {@code name}, as they stand in the cells behind it.
   *
   * @throws IllegalArgumentException if the list has no such class
   */
  public static Set<String> called(Class<?> home, String file, String name) {
    return new WordSorts(home, file).of(name);
  }

  /** The class of the word with that stem. */
  public Optional<String> of(String stem) {
    return Optional.ofNullable(classes.get(stem));
  }
}
