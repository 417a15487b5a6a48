package org.parallax.extract.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.language.Lexicon;

/**
 * Tells whether a clause speaks of what is to come or of what has been, by the nearest word that
 * says so: first before the time, then behind it.
 */
final class Tenses {
  /** Words further away belong to another clause. */
  private static final int REACH = 12;

  /** What opens a clause or time that the verb before the comma says nothing of. */
  private static final String[] OPENERS = {
    "after",
    "since",
    "following",
    "according",
    "amid",
    "despite",
    "from",
    "who",
    "whom",
    "which",
    "that",
    "when",
    "where",
    "as",
    "if",
    "because",
    "but",
    "although",
    "than"
  };

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
    return told(atoms, from, to).orElse(false);
  }

  /** Whether it speaks of the past; a clause that tells no time does not. */
  boolean isPast(Atoms atoms, int from, int to) {
    return !told(atoms, from, to).orElse(true);
  }

  private Optional<Boolean> told(Atoms atoms, int from, int to) {
    int comma = clauseStart(atoms, from);
    return before(atoms, from, comma)
        .or(() -> behind(atoms, to))
        .or(() -> listed(atoms, from, comma));
  }

  /** The number of the comma or other mark that the clause before {@code from} starts with. */
  private static int clauseStart(Atoms atoms, int from) {
    int i = from - 1;
    while (i > 0 && !isEnd(atoms, i) && !(atoms.is(i, ",") && i < from - 1)) {
      i--;
    }
    return i;
  }

  private static boolean isEnd(Atoms atoms, int i) {
    return atoms.is(i, ";", ":", "(", "“", "\"");
  }

  /** What the nearest word from {@code from} down to {@code start} says. */
  private Optional<Boolean> before(Atoms atoms, int from, int start) {
    for (int i = from - 1; i >= Math.max(start, from - REACH); i--) {
      if (speaks(atoms, i)) {
        return Optional.of(future(atoms, i));
      }
    }
    return Optional.empty();
  }

  private Optional<Boolean> behind(Atoms atoms, int to) {
    for (int i = to; i < Math.min(atoms.size(), to + REACH); i++) {
      if (atoms.is(i, ";", ":", ")", "”") || (atoms.is(i, ",") && i > to)) {
        break;
      }
      if (speaks(atoms, i)) {
        return Optional.of(future(atoms, i));
      }
    }
    return Optional.empty();
  }

  /** "Wednesday in Oslo, Thursday in Bergen": what the verb before the commas says of both. */
  private Optional<Boolean> listed(Atoms atoms, int from, int comma) {
    int start = comma;
    int end = from;
    while (start > 0 && atoms.is(start, ",") && !opens(atoms, start, end)) {
      end = start;
      start = clauseStart(atoms, end);
      Optional<Boolean> told = before(atoms, end, start);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** Whether a clause or a time of its own stands from {@code start} to {@code end}. */
  private static boolean opens(Atoms atoms, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (atoms.is(i, OPENERS)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(Atoms atoms, int i) {
    if (isNeutral(atoms, i)) {
      return false;
    }
    return isFuture.containsKey(atoms.key(i)) || isRegularPast(atoms.key(i)) || isAhead(atoms, i);
  }

  private boolean future(Atoms atoms, int i) {
    return isFuture.getOrDefault(atoms.key(i), isAhead(atoms, i));
  }

  /** "to be held", "followed by": a form of the past that tells no time. */
  private static boolean isNeutral(Atoms atoms, int i) {
    return atoms.is(i - 1, "be") || (atoms.is(i, "followed") && atoms.is(i + 1, "by"));
  }

  /** "are to", "is on", "is next", "take place": a present that plans. */
  private static boolean isAhead(Atoms atoms, int i) {
    if (atoms.is(i, "take", "takes") && atoms.is(i + 1, "place")) {
      return true;
    }
    return atoms.is(i, "is", "are")
        && atoms.is(i + 1, "to", "on", "for", "next", "due", "the")
        && (!atoms.is(i + 1, "the") || atoms.is(i + 2, "next"));
  }

  private static boolean isRegularPast(String key) {
    return key.length() > 4 && key.endsWith("ed") && !key.endsWith("eed");
  }
}
