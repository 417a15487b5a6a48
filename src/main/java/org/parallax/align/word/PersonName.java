package org.parallax.align.word;

import java.util.List;
import java.util.Set;

/**
 * The name of a person, taken apart.
 *
 * @param given what stands before the surname; empty for a bare surname
 * @param surname the last word of the name
 */
public record PersonName(List<String> given, String surname) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  public PersonName {
    given = List.copyOf(given);
  }

  /** Reads a name as it is written, without accents and case; a generation suffix is left out. */
  public static PersonName of(String name) {
    List<String> words = Words.of(name).stream().filter(word -> !SUFFIXES.contains(word)).toList();
    if (words.isEmpty()) {
      return new PersonName(List.of(), Words.fold(name));
    }
    int last = words.size() - 1;
    return new PersonName(words.subList(0, last), words.get(last));
  }

  /** Whether both can be the same person: the surname is the same and no given name speaks up. */
  public boolean isCompatible(PersonName other) {
    return surname.equals(other.surname) && givenFits(other);
  }

  /** Whether the given names don't exclude each other: one is absent, or they start alike. */
  public boolean givenFits(PersonName other) {
    if (given.isEmpty() || other.given.isEmpty()) {
      return true;
    }
    String mine = given.get(0);
    String theirs = other.given.get(0);
    return mine.startsWith(theirs)
        || theirs.startsWith(mine)
        || given.contains(theirs)
        || other.given.contains(mine)
        || Spelling.isVariant(mine, theirs);
  }
}
