package org.parallax.finding.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.Lexicon;

/** Whether words of a description are good or bad, from {@code tones.csv}. */
final class Tones {
  private final Map<String, String> tones = new HashMap<>();

  Tones() {
    for (List<String> row : Lexicon.read(Tones.class, "tones.csv").rows()) {
      row.subList(1, row.size()).forEach(word -> tones.put(word, row.get(0)));
    }
  }

  /** Whether each has a tone of its own that the other has not. */
  boolean areApart(Set<String> words, Set<String> others) {
    Set<String> mine = of(words);
    Set<String> theirs = of(others);
    return !mine.containsAll(theirs) && !theirs.containsAll(mine);
  }

  private Set<String> of(Set<String> words) {
    return words.stream()
        .filter(tones::containsKey)
        .map(tones::get)
        .collect(Collectors.toUnmodifiableSet());
  }
}
