package org.parallax.extract.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.extract.numeral.NumberWords.Entry;
import org.parallax.extract.numeral.NumberWords.Kind;
import org.parallax.extract.numeral.Numeral.Form;

/**
 * Reads the number that starts at an atom, whole, with its fraction, as far as it reaches. Keeps
 * nothing between two readings.
 */
public final class NumeralReader {
  private static final BigDecimal MOST = new BigDecimal("1e40");
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final NumberWords words = new NumberWords();
  private final FractionReader fractions = new FractionReader(words);

  /** The number that starts at atom {@code at}, if one does. */
  public Optional<Numeral> read(Atoms atoms, int at) {
    Atom first = atoms.get(at);
    if (first.isFigure()) {
      return cardinal(atoms, at);
    }
    if (!first.isWord()) {
      return Optional.empty();
    }
    return vague(atoms, at)
        .or(() -> fractions.read(atoms, at))
        .or(() -> words.at(atoms, at).isPresent() ? cardinal(atoms, at) : Optional.empty())
        .or(() -> article(atoms, at));
  }

  /** The whole number in one group of figures or in words at {@code at}, without a fraction. */
  public Optional<Numeral> whole(Atoms atoms, int at) {
    Cardinal cardinal = new Cardinal(words, atoms, at, MOST);
    return cardinal.read() ? Optional.of(exact(cardinal, at)) : Optional.empty();
  }

  /** The value of the group of figures or the number word at {@code at}, taken alone. */
  public Optional<BigDecimal> single(Atoms atoms, int at) {
    return atoms.get(at).isFigure()
        ? Optional.of(new BigDecimal(atoms.key(at)))
        : words.at(atoms, at).map(Entry::value);
  }

  /** What the word "million" or the like at {@code at} multiplies by. */
  public Optional<BigDecimal> multiplier(Atoms atoms, int at) {
    return words.at(atoms, at, Kind.MULTIPLIER).map(Entry::value);
  }

  private static Numeral exact(Cardinal cardinal, int from) {
    Form form = cardinal.isFigures() ? Form.FIGURES : Form.WORDS;
    return Numeral.exact(cardinal.value(), from, cardinal.end(), form);
  }

  private Optional<Numeral> cardinal(Atoms atoms, int at) {
    Cardinal cardinal = new Cardinal(words, atoms, at, MOST);
    if (!cardinal.read()) {
      return Optional.empty();
    }
    return fractions.after(atoms, cardinal, at).or(() -> Optional.of(exact(cardinal, at)));
  }

  /** "a hundred", "a dozen", "a million and a half". */
  private Optional<Numeral> article(Atoms atoms, int at) {
    boolean article =
        atoms.is(at, "a", "an")
            && words.at(atoms, at + 1, Kind.HUNDRED, Kind.MULTIPLIER, Kind.DOZEN).isPresent();
    if (!article) {
      return Optional.empty();
    }
    Cardinal cardinal = new Cardinal(words, atoms, at, MOST).startedByArticle();
    if (!cardinal.read()) {
      return Optional.empty();
    }
    return fractions.after(atoms, cardinal, at).or(() -> Optional.of(exact(cardinal, at)));
  }

  /** "dozens", "tens of thousands", "several hundred", "a few thousand". */
  private Optional<Numeral> vague(Atoms atoms, int at) {
    Optional<Entry> plural = words.at(atoms, at, Kind.VAGUE);
    if (plural.isPresent()) {
      Optional<Entry> second =
          atoms.is(at + 1, "of") ? words.at(atoms, at + 2, Kind.VAGUE) : Optional.empty();
      BigDecimal least =
          second.map(Entry::value).orElse(BigDecimal.ONE).multiply(plural.get().value());
      return Optional.of(vague(least, at, second.isPresent() ? at + 3 : at + 1));
    }
    int word = atoms.is(at, "a") ? at + 1 : at;
    if (!atoms.is(word, "several", "few")) {
      return Optional.empty();
    }
    return words
        .at(atoms, word + 1, Kind.HUNDRED, Kind.MULTIPLIER, Kind.DOZEN)
        .map(entry -> severalTimes(atoms, entry.value(), at, word + 2));
  }

  private Numeral severalTimes(Atoms atoms, BigDecimal value, int from, int to) {
    Optional<Entry> second = words.at(atoms, to, Kind.MULTIPLIER);
    return second.isPresent()
        ? vague(value.multiply(second.get().value()), from, to + 1)
        : vague(value, from, to);
  }

  private static Numeral vague(BigDecimal least, int from, int to) {
    return new Numeral(least, least.multiply(TEN), from, to, Form.VAGUE);
  }
}
