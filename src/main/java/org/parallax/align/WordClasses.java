package org.parallax.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;

/** Words in classes, from a list whose lines give a class and its words in any form. */
final class WordClasses {
  private final Map<String, String> classes = new HashMap<>();

  private WordClasses() {}

  static WordClasses read(String file) {
    WordClasses found = new WordClasses();
    Stemmer stemmer = new Stemmer();
    for (List<String> row : Lexicon.read(WordClasses.class, file).rows()) {
      for (String word : row.subList(1, row.size())) {
        found.classes.putIfAbsent(stemmer.stem(word), row.get(0));
      }
    }
    return found;
  }

  /** The class of the word with that stem. */
  Optional<String> of(String stem) {
    return Optional.ofNullable(classes.get(stem));
  }
}
