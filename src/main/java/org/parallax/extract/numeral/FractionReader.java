package org.parallax.extract.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.parallax.extract.numeral.NumberWords.Entry;
import org.parallax.extract.numeral.NumberWords.Kind;
import org.parallax.extract.numeral.Numeral.Form;

/** Reads parts of one, alone and behind a number: {@code two-thirds}, {@code one and a half}. */
final class FractionReader {
  private static final MathContext DIGITS = new MathContext(12);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** What a number is counted in rather than a part of: "two in three days". */
  private static final Set<String> SPELLS =
      Set.of(
          "seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years", "decades",
          "games", "matches", "innings", "seasons");

  private final NumberWords words;

  FractionReader(NumberWords words) {
    this.words = words;
  }

  /**
   * A fraction that starts at {@code at} without a number before it: {@code half}, {@code a third},
   * {@code half a million}, {@code quarter million}.
   */
  Optional<Numeral> read(Atoms atoms, int at) {
    boolean article = atoms.is(at, "a", "an");
    int word = article ? at + 1 : at;
    Optional<Entry> part = words.at(atoms, word, Kind.HALF, Kind.DENOMINATOR);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ONE.divide(part.get().value(), DIGITS);
    boolean half = part.get().kind() == Kind.HALF;
    int next = half && atoms.is(word + 1, "a", "an") ? word + 2 : word + 1;
    Optional<Entry> multiplier = words.at(atoms, next, Kind.HUNDRED, Kind.MULTIPLIER, Kind.DOZEN);
    if (multiplier.isPresent()) {
      return Optional.of(
          Numeral.exact(value.multiply(multiplier.get().value()), at, next + 1, Form.WORDS));
    }
    boolean alone = half || (article && isPart(atoms, word + 1));
    return alone ? Optional.of(part(atoms, value, at, word + 1)) : Optional.empty();
  }

  /** Whether what stands at {@code i} lets "a third" be a part of one and not an ordinal. */
  private static boolean isPart(Atoms atoms, int i) {
    return !atoms.get(i).isWord()
        || atoms.is(i, "of", "to", "from", "more", "less", "and", "in", "since", "as", "for", "on");
  }

  /** What the fraction that ends at {@code to} is, "of a million" behind it included. */
  private Numeral part(Atoms atoms, BigDecimal value, int from, int to) {
    boolean of = atoms.is(to, "of") && atoms.is(to + 1, "a", "one");
    Optional<Entry> whole =
        of ? words.at(atoms, to + 2, Kind.MULTIPLIER, Kind.HUNDRED) : Optional.empty();
    return whole.isPresent()
        ? Numeral.exact(value.multiply(whole.get().value()), from, to + 3, Form.WORDS)
        : Numeral.exact(value, from, to, Form.FRACTION);
  }

  /** The number {@code read} from {@code from} on together with the fraction behind it. */
  Optional<Numeral> after(Atoms atoms, Cardinal read, int from) {
    return slashed(atoms, read, from)
        .or(() -> denominator(atoms, read, from))
        .or(() -> ratio(atoms, read, from))
        .or(() -> over(atoms, read, from))
        .or(() -> added(atoms, read, from));
  }

  /** {@code 3/4}, {@code 1 1/2}; the lower figure is one that fractions are written with. */
  private static Optional<Numeral> slashed(Atoms atoms, Cardinal read, int from) {
    if (!read.isFigures()) {
      return Optional.empty();
    }
    int upper = atoms.get(read.end()).isFigure() ? read.end() : read.end() - 1;
    if (!atoms.is(upper + 1, "/", "⁄") || !atoms.is(upper + 2, DENOMINATORS)) {
      return Optional.empty();
    }
    BigDecimal numerator = new BigDecimal(atoms.key(upper));
    BigDecimal denominator = new BigDecimal(atoms.key(upper + 2));
    boolean proper = numerator.compareTo(denominator) < 0 && numerator.signum() > 0;
    if (!proper || atoms.is(upper + 3, "/")) {
      return Optional.empty();
    }
    BigDecimal whole = upper == read.end() ? read.value() : BigDecimal.ZERO;
    BigDecimal value = whole.add(numerator.divide(denominator, DIGITS));
    return Optional.of(Numeral.exact(value, from, upper + 3, Form.FRACTION));
  }

  private static final String[] DENOMINATORS = {
    "2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100", "128"
  };

  /** "two thirds", "three-quarters", "one - fourth". */
  private Optional<Numeral> denominator(Atoms atoms, Cardinal read, int from) {
    int at = atoms.isDash(read.end()) ? read.end() + 1 : read.end();
    Optional<Entry> part = words.at(atoms, at, Kind.DENOMINATOR);
    boolean plural = atoms.key(at).endsWith("s");
    boolean one = read.value().compareTo(BigDecimal.ONE) == 0;
    boolean joined = at > read.end();
    if (part.isEmpty() || !(plural || (one && (joined || isPart(atoms, at + 1))))) {
      return halves(atoms, read, from);
    }
    BigDecimal value = read.value().divide(part.get().value(), DIGITS);
    Optional<Entry> multiplier = words.at(atoms, at + 1, Kind.MULTIPLIER);
    return Optional.of(
        multiplier.isPresent()
            ? Numeral.exact(value.multiply(multiplier.get().value()), from, at + 2, Form.WORDS)
            : part(atoms, value, from, at + 1));
  }

  /** "one half". */
  private Optional<Numeral> halves(Atoms atoms, Cardinal read, int from) {
    int at = atoms.isDash(read.end()) ? read.end() + 1 : read.end();
    boolean half =
        words.at(atoms, at, Kind.HALF).isPresent() && read.value().compareTo(BigDecimal.ONE) == 0;
    return half ? Optional.of(part(atoms, new BigDecimal("0.5"), from, at + 1)) : Optional.empty();
  }

  /** "one in five", "two out of three". */
  private Optional<Numeral> ratio(Atoms atoms, Cardinal read, int from) {
    if (atoms.isHyphen(read.end()) && atoms.is(read.end() + 1, "in")) {
      return hyphened(atoms, read, from);
    }
    int in = read.end();
    int at = atoms.is(in, "out") && atoms.is(in + 1, "of") ? in + 2 : in + 1;
    boolean outOf = at == in + 2;
    if (!(outOf || atoms.is(in, "in")) || atoms.get(at).isCapital()) {
      return Optional.empty();
    }
    Cardinal whole = new Cardinal(words, atoms, at, BigDecimal.valueOf(1_000_001));
    boolean proper =
        whole.read()
            && read.value().compareTo(whole.value()) < 0
            && read.value().compareTo(BigDecimal.TEN) <= 0
            && read.value().signum() > 0
            && !isYear(whole)
            && (outOf || !SPELLS.contains(atoms.key(whole.end())));
    return proper
        ? Optional.of(
            Numeral.exact(
                read.value().divide(whole.value(), DIGITS), from, whole.end(), Form.FRACTION))
        : Optional.empty();
  }

  /** "one over three", where nothing that is counted stands behind. */
  private Optional<Numeral> over(Atoms atoms, Cardinal read, int from) {
    if (!atoms.is(read.end(), "over")) {
      return Optional.empty();
    }
    Cardinal whole = new Cardinal(words, atoms, read.end() + 1, BigDecimal.valueOf(1_000_001));
    boolean alone =
        whole.read()
            && whole.value().signum() > 0
            && !atoms.get(whole.end()).isWord()
            && (whole.end() == atoms.size() || atoms.is(whole.end(), ".", ",", ")", "?", "!"));
    return alone
        ? Optional.of(
            Numeral.exact(
                read.value().divide(whole.value(), DIGITS), from, whole.end(), Form.FRACTION))
        : Optional.empty();
  }

  /** "a one-in-five chance". */
  private Optional<Numeral> hyphened(Atoms atoms, Cardinal read, int from) {
    Cardinal whole = new Cardinal(words, atoms, read.end() + 3, BigDecimal.valueOf(1_000_001));
    boolean proper =
        atoms.isHyphen(read.end() + 2)
            && whole.read()
            && read.value().signum() > 0
            && read.value().compareTo(whole.value()) < 0;
    return proper
        ? Optional.of(
            Numeral.exact(
                read.value().divide(whole.value(), DIGITS), from, whole.end(), Form.FRACTION))
        : Optional.empty();
  }

  private static boolean isYear(Cardinal number) {
    return number.isFigures()
        && number.value().compareTo(BigDecimal.valueOf(1500)) > 0
        && number.value().compareTo(BigDecimal.valueOf(2200)) < 0;
  }

  /** "and a half", "and three quarters": of the multiplier before them, where there is one. */
  private Optional<Numeral> added(Atoms atoms, Cardinal read, int from) {
    if (!atoms.is(read.end(), "and")) {
      return Optional.empty();
    }
    BigDecimal unit = read.scale().compareTo(THOUSAND) >= 0 ? read.scale() : BigDecimal.ONE;
    int at = read.end() + 1;
    return addend(atoms, at)
        .map(part -> scaled(atoms, read.value(), unit, part))
        .map(sum -> Numeral.exact(sum.low(), from, sum.to(), Form.WORDS));
  }

  private Optional<Numeral> addend(Atoms atoms, int at) {
    if (atoms.is(at, "a", "one") || words.at(atoms, at).isPresent()) {
      int article = atoms.is(at, "a") ? at + 1 : at;
      Cardinal count = new Cardinal(words, atoms, article, BigDecimal.valueOf(1000));
      Optional<Entry> half = words.at(atoms, at + 1, Kind.HALF, Kind.DENOMINATOR);
      if (atoms.is(at, "a", "one") && half.isPresent()) {
        BigDecimal value = BigDecimal.ONE.divide(half.get().value(), DIGITS);
        return Optional.of(Numeral.exact(value, at, at + 2, Form.FRACTION));
      }
      return count.read() ? denominator(atoms, count, at) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The whole with the part added; a multiplier behind the part multiplies both or the part. */
  private Numeral scaled(Atoms atoms, BigDecimal whole, BigDecimal unit, Numeral part) {
    boolean fraction = part.form() == Form.FRACTION;
    Optional<Entry> behind =
        fraction ? words.at(atoms, part.to(), Kind.MULTIPLIER) : Optional.empty();
    if (behind.isEmpty()) {
      BigDecimal value = fraction ? part.low().multiply(unit) : part.low();
      return Numeral.exact(whole.add(value), part.from(), part.to(), Form.WORDS);
    }
    BigDecimal by = behind.get().value();
    BigDecimal both = whole.add(part.low()).multiply(by);
    BigDecimal last = whole.add(part.low().multiply(by));
    BigDecimal value = unit.compareTo(BigDecimal.ONE) == 0 ? both : last;
    return Numeral.exact(value, part.from(), part.to() + 1, Form.WORDS);
  }
}
