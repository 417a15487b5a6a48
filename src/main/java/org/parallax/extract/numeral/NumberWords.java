package org.parallax.extract.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.language.Lexicon;

/** The words that numbers are made of, from {@code numbers.csv}. */
final class NumberWords {
  /** What a word does in a number. */
  enum Kind {
    UNIT,
    TEN,
    HUNDRED,
    MULTIPLIER,
    DOZEN,
    SHORT,
    HALF,
    DENOMINATOR,
    VAGUE
  }

  /**
   * A word of a number.
   *
   * @param kind what it does
   * @param value what it stands for
   */
  record Entry(Kind kind, BigDecimal value) {}

  private final Map<String, Entry> words = new HashMap<>();
  private final Map<String, Entry> shortForms = new HashMap<>();

  NumberWords() {
    for (List<String> row : Lexicon.read(NumberWords.class, "numbers.csv").rows()) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Entry entry = new Entry(kind, new BigDecimal(row.get(1)));
      Map<String, Entry> home = kind == Kind.SHORT ? shortForms : words;
      row.subList(2, row.size()).forEach(form -> home.put(form, entry));
    }
  }

  /** The number word at {@code i}; short forms are none. */
  Optional<Entry> at(Atoms atoms, int i) {
    return Optional.ofNullable(atoms.get(i).isWord() ? words.get(atoms.key(i)) : null);
  }

  /** The number word of one of {@code kinds} at {@code i}. */
  Optional<Entry> at(Atoms atoms, int i, Kind... kinds) {
    return at(atoms, i).filter(entry -> List.of(kinds).contains(entry.kind()));
  }

  /** The multiplier that the letters directly after a figure at {@code i} stand for. */
  Optional<BigDecimal> shortForm(Atoms atoms, int i) {
    Entry entry = atoms.get(i).isWord() ? shortForms.get(atoms.get(i).form()) : null;
    boolean long_ = atoms.get(i).form().length() > 1;
    return Optional.ofNullable(entry).filter(known -> atoms.glued(i) || long_).map(Entry::value);
  }
}
