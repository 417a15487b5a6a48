package org.parallax.extract.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.Lexicon;

/** Lists of words that are told apart by a name in their first cell. */
final class WordSets {
  private final Map<String, Set<String>> lists = new HashMap<>();

  /** Reads {@code file}, whose second cells hold words parted by "|". */
  WordSets(String file) {
    for (List<String> row : Lexicon.read(WordSets.class, file).rows()) {
      Set<String> words = lists.computeIfAbsent(row.get(0), name -> new HashSet<>());
      words.addAll(Lexicon.forms(row.get(1)));
    }
  }

  /** Whether {@code word} is in the list called {@code name}. */
  boolean has(String name, String word) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("Word list \"%s\": unknown".formatted(name));
    }
    return words.contains(word);
  }
}
