package org.parallax.finding.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.language.Lexicon;

/** In what part a source speaks. */
enum SourceSort {
  /** For a state, its forces or its courts. */
  PUBLIC,
  /** For a company or club, about itself. */
  FIRM,
  /** By study. */
  EXPERT,
  /** Having been there. */
  WITNESS,
  /** With a side in it. */
  PARTY,
  /** In writing, where it is not told whose. */
  PAPER;

  private static final Map<String, SourceSort> BY_WORD = new HashMap<>();

  static {
    for (List<String> row : Lexicon.read(SourceSort.class, "source-sorts.csv").rows()) {
      SourceSort sort = valueOf(row.get(0).toUpperCase(Locale.ROOT));
      row.subList(1, row.size()).forEach(word -> BY_WORD.put(word, sort));
    }
  }

  /** The sorts that {@code words} name; none when they tell no part. */
  static Set<SourceSort> of(Iterable<String> words) {
    Set<SourceSort> sorts = EnumSet.noneOf(SourceSort.class);
    for (String word : words) {
      SourceSort sort = BY_WORD.get(word);
      if (sort != null) {
        sorts.add(sort);
      }
    }
    if (sorts.size() > 1) {
      sorts.remove(PAPER);
    }
    return sorts;
  }

  /** Whether both tell a part, and none that one and the same source could have. */
  static boolean areApart(Set<SourceSort> a, Set<SourceSort> b) {
    boolean told = !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    boolean written = a.contains(PAPER) || b.contains(PAPER);
    boolean seen = a.contains(WITNESS) || b.contains(WITNESS);
    return told && (seen || !written);
  }
}
