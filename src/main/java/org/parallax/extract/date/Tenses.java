package org.parallax.extract.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.extract.numeral.Atoms;
import org.parallax.language.Lexicon;

/**
 * Tells whether a clause speaks of what is to come or of what has been, by the nearest word that
 * says so: first before the time, then behind it.
 */
final class Tenses {
  /** Words further away belong to another clause. */
  private static final int REACH = 12;

  private final Map<String, Boolean> isFuture = new HashMap<>();

  Tenses() {
    for (List<String> row : Lexicon.read(Tenses.class, "tenses.csv").rows()) {
      for (String word : Lexicon.forms(row.get(1))) {
        isFuture.put(word, row.get(0).equals("future"));
      }
    }
  }

  /** Whether the clause around the atoms from {@code from} to {@code to} speaks of the future. */
  boolean isFuture(Atoms atoms, int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (atoms.is(i, ";", ":", "(", "“", "\"") || (atoms.is(i, ",") && i < from - 1)) {
        break;
      }
      if (speaks(atoms, i)) {
        return future(atoms, i);
      }
    }
    for (int i = to; i < Math.min(atoms.size(), to + REACH); i++) {
      if (atoms.is(i, ";", ":", ")", "”") || (atoms.is(i, ",") && i > to)) {
        break;
      }
      if (speaks(atoms, i)) {
        return future(atoms, i);
      }
    }
    return false;
  }

  private boolean speaks(Atoms atoms, int i) {
    return isFuture.containsKey(atoms.key(i)) || isRegularPast(atoms.key(i));
  }

  private boolean future(Atoms atoms, int i) {
    return isFuture.getOrDefault(atoms.key(i), false);
  }

  private static boolean isRegularPast(String key) {
    return key.length() > 4 && key.endsWith("ed") && !key.endsWith("eed");
  }
}
