package org.parallax.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of a list whose rows begin with the name of their sort; a sort may have several rows. */
public final class WordSorts {
  private final String file;
  private final Map<String, Set<String>> sorts = new HashMap<>();

  /**
   * @param home the class beside which the list lies
   * @param file such as {@code judge-words.csv}
   */
  public WordSorts(Class<?> home, String file) {
    this.file = file;
    for (List<String> row : Lexicon.read(home, file).rows()) {
      sorts.computeIfAbsent(row.get(0), any -> new HashSet<>()).addAll(row.subList(1, row.size()));
    }
    sorts.replaceAll((sort, words) -> Set.copyOf(words));
  }

  /**
   * The words of one sort.
   *
   * @throws IllegalArgumentException if the list has no such sort
   */
  public Set<String> of(String sort) {
    Set<String> words = sorts.get(sort);
    if (words == null) {
      throw new IllegalArgumentException("Word list %s: has no sort \"%s\"".formatted(file, sort));
    }
    return words;
  }
}
