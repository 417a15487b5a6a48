package org.parallax.extract.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.text.Span;

/**
 * How the words of an article are written where their case is free: inside ordinary sentences. A
 * word that also stands there in lower case is no name at the start of a sentence.
 */
final class Evidence {
  private final Set<String> lower = new HashSet<>();
  private final Map<String, Integer> capital = new HashMap<>();

  Evidence(List<Words> paragraphs) {
    for (Words words : paragraphs) {
      for (Span sentence : words.sentences()) {
        if (Casing.of(words, sentence) == Casing.ORDINARY) {
          read(words, sentence);
        }
      }
    }
  }

  private void read(Words words, Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      Word word = words.at(i);
      if (word.isMark() || word.isNumber()) {
        continue;
      }
      if (!word.isCapital()) {
        lower.add(word.lower());
      } else if (!word.opens()) {
        capital.merge(word.form(), 1, Integer::sum);
      }
    }
  }

  /** Whether the word, given in lower case, stands in lower case somewhere. */
  boolean isCommon(String word) {
    return lower.contains(word);
  }

  /** How often the word stands with its capital where no place demands one. */
  int capitals(String form) {
    return capital.getOrDefault(form, 0);
  }
}
