package org.parallax.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.align.word.Words;
import org.parallax.language.Lexicon;

/** News agencies, papers and stations, from {@code outlets.csv}: they hand on, and are no news. */
public final class Outlets {
  private final Set<List<String>> names = new HashSet<>();

  /** Reads the list. */
  public Outlets() {
    for (List<String> row : Lexicon.read(Outlets.class, "outlets.csv").rows()) {
      names.add(Words.of(row.get(0)));
    }
  }

  /** Whether {@code name} is that of an outlet, with or without "the" and "news agency". */
  public boolean isOutlet(String name) {
    List<String> words = new ArrayList<>(Words.of(name));
    words.remove("the");
    if (words.size() > 1 && words.get(words.size() - 1).equals("agency")) {
      words.remove(words.size() - 1);
      words.remove("news");
    }
    return names.contains(words);
  }
}
