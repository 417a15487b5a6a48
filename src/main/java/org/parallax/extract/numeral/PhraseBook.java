package org.parallax.extract.numeral;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.parallax.text.Span;

/**
 * Phrases of one or more words and what each stands for. The longest phrase wins.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseBook<T> {
  private final Map<String, T> phrases = new HashMap<>();
  private final boolean byForm;
  private int longest;

  private PhraseBook(boolean byForm) {
    this.byForm = byForm;
  }

  /** A book whose phrases are found in capitals and in lower case alike. */
  public static <T> PhraseBook<T> ofWords() {
    return new PhraseBook<>(false);
  }

  /** A book whose phrases are found only as they are written, as symbols are. */
  public static <T> PhraseBook<T> ofSymbols() {
    return new PhraseBook<>(true);
  }

  /**
   * A phrase that was found.
   *
   * @param value what it stands for
   * @param from the number of its first atom
   * @param to the number of the atom after its last
   */
  public record Hit<T>(T value, int from, int to) {}

  /** Adds {@code phrase}; a later entry replaces an earlier one. */
  public void put(String phrase, T value) {
    Atoms atoms = Atoms.of(phrase, new Span(0, phrase.length()));
    phrases.put(joined(atoms, 0, atoms.size()), value);
    longest = Math.max(longest, atoms.size());
  }

  /** The longest phrase that starts at atom {@code at}. */
  public Optional<Hit<T>> startingAt(Atoms atoms, int at) {
    for (int to = Math.min(atoms.size(), at + longest); to > at; to--) {
      T value = phrases.get(joined(atoms, at, to));
      if (value != null) {
        return Optional.of(new Hit<>(value, at, to));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last atom stands before {@code end}. */
  public Optional<Hit<T>> endingAt(Atoms atoms, int end) {
    for (int from = Math.max(0, end - longest); from < end; from++) {
      T value = phrases.get(joined(atoms, from, end));
      if (value != null) {
        return Optional.of(new Hit<>(value, from, end));
      }
    }
    return Optional.empty();
  }

  private String joined(Atoms atoms, int from, int to) {
    if (to == from + 1) {
      return word(atoms.get(from));
    }
    StringJoiner joiner = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      joiner.add(word(atoms.get(i)));
    }
    return joiner.toString();
  }

  private String word(Atom atom) {
    return byForm ? atom.form() : atom.key();
  }
}
