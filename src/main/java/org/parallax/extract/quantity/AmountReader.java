package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral;
import org.parallax.extract.numeral.NumeralReader;
import org.parallax.extract.numeral.PhraseBook.Hit;
import org.parallax.extract.quantity.Amount.Place;

/**
 * Reads a number with its sign and its unit: {@code -3°C}, {@code $5bn}, {@code 5 feet 2 inches}.
 */
final class AmountReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumeralReader numerals;
  private final Currencies currencies = new Currencies();
  private final Units units = new Units();
  private final Rates rates = new Rates(units);

  AmountReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** The amount that starts at atom {@code at}. */
  Optional<Amount> read(Atoms atoms, int at) {
    Optional<Hit<Unit>> currency =
        currencies.before(atoms, at).filter(hit -> startsNumber(atoms, hit.to()));
    int number = currency.map(Hit::to).orElse(at);
    int unsigned = isSign(atoms, number) ? number + 1 : number;
    boolean minus = unsigned > number && !atoms.is(number, "+");
    return numerals
        .read(atoms, unsigned)
        .map(numeral -> minus ? numeral.times(BigDecimal.ONE.negate()) : numeral)
        .map(numeral -> amount(atoms, at, numeral, currency.map(Hit::value)));
  }

  private static boolean startsNumber(Atoms atoms, int i) {
    return atoms.get(i).isFigure() || (isSign(atoms, i) && atoms.get(i + 1).isFigure());
  }

  /** Whether a sign stands at {@code i}: a mark close to a number only, or a word. */
  private static boolean isSign(Atoms atoms, int i) {
    if (atoms.is(i, "minus", "negative")) {
      return true;
    }
    boolean mark = atoms.is(i, "-", "−", "–", "+");
    boolean opens = isApart(atoms, i) || atoms.is(i - 1, "(");
    return mark && opens && atoms.glued(i + 1) && atoms.get(i + 1).isFigure();
  }

  /**
   * Whether the mark at {@code i} stands apart from what is before it, and joins no two figures.
   */
  private static boolean isApart(Atoms atoms, int i) {
    return !atoms.glued(i) && (!atoms.get(i - 1).isFigure() || atoms.is(i + 2, "%"));
  }

  private Amount amount(Atoms atoms, int from, Numeral numeral, Optional<Unit> currency) {
    Numeral scaled =
        coded(atoms, from, inner(atoms, millions(atoms, numeral, currency.isPresent())));
    boolean signed = scaled.from() > from && isSign(atoms, scaled.from() - 1);
    Optional<Hit<Unit>> unit =
        currency.isPresent()
            ? currency.map(known -> new Hit<>(known, scaled.to(), named(atoms, scaled, known)))
            : unit(atoms, scaled);
    int end = unit.map(Hit::to).orElse(scaled.to());
    Place place = new Place(from, scaled.to(), end, signed);
    Amount amount =
        new Amount(scaled.low(), scaled.high(), unit.map(Hit::value), scaled.form(), place);
    return rates.after(atoms, compound(atoms, amount));
  }

  /** A lone "m", "mm", "b" or "t" behind figures counts millions where it can't be a unit. */
  private Numeral millions(Atoms atoms, Numeral numeral, boolean money) {
    int i = numeral.to();
    boolean letter = numeral.form() == Numeral.Form.FIGURES && atoms.glued(i);
    if (!letter || !atoms.is(i, "m", "mm", "b", "t")) {
      return numeral;
    }
    boolean counted = atoms.is(i, "m") && (atoms.is(i + 1, "of") || isCounted(atoms, i + 1));
    if (!money && !counted) {
      return numeral;
    }
    BigDecimal by =
        atoms.is(i, "m", "mm")
            ? MILLION
            : atoms.is(i, "b") ? BILLION : BILLION.multiply(BigDecimal.valueOf(1000));
    Numeral product = numeral.times(by);
    return new Numeral(product.low(), product.high(), numeral.from(), i + 1, Numeral.Form.WORDS);
  }

  /** "75 USD million": the currency's code before the multiplier. */
  private Numeral inner(Atoms atoms, Numeral numeral) {
    int at = numeral.to();
    boolean possible = numeral.form() == Numeral.Form.FIGURES && currencies.isCode(atoms, at);
    Optional<BigDecimal> by = possible ? numerals.multiplier(atoms, at + 1) : Optional.empty();
    return by.map(numeral::times).orElse(numeral);
  }

  /** "30 MUSD", "MAUD 60": the multiplier in the currency's code, before or behind. */
  private Numeral coded(Atoms atoms, int from, Numeral numeral) {
    int at = from < numeral.from() ? from : numeral.to();
    return currencies.scale(atoms, at).map(numeral::times).orElse(numeral);
  }

  /** Whether a counted noun or unit in the plural stands at {@code i}, and no race. */
  private static boolean isCounted(Atoms atoms, int i) {
    String key = atoms.key(i);
    boolean plural = key.length() > 3 && key.endsWith("s") && !key.endsWith("ss");
    boolean race = atoms.is(i, "hurdles", "finals", "heats", "trials", "butterfly", "waves");
    return (plural && !race) || atoms.is(i, "people", "men", "women", "children");
  }

  /** The end of the currency's name where it stands behind the number as well as before it. */
  private int named(Atoms atoms, Numeral numeral, Unit unit) {
    int to = numeral.to();
    if (atoms.is(to, "us", "usd") && unit.code().equals("USD")) {
      return to + 1;
    }
    return currencies
        .after(atoms, to, false)
        .filter(hit -> hit.value().code().equals(unit.code()) && atoms.get(to).isWord())
        .map(Hit::to)
        .orElse(to);
  }

  private Optional<Hit<Unit>> unit(Atoms atoms, Numeral numeral) {
    int at = atoms.isHyphen(numeral.to()) ? numeral.to() + 1 : numeral.to();
    boolean large = numeral.low().compareTo(MILLION) >= 0;
    int of = at + 1;
    if (numeral.form() == Numeral.Form.FRACTION && atoms.is(at, "a", "an")) {
      return units.wordAt(atoms, of);
    }
    if (numeral.form() == Numeral.Form.VAGUE && atoms.is(at, "of")) {
      return currencies.after(atoms, of, large).or(() -> units.wordAt(atoms, of));
    }
    boolean figures = atoms.get(numeral.to() - 1).isFigure();
    return currencies
        .after(atoms, at, large)
        .filter(hit -> isBehind(atoms, hit))
        .map(hit -> withMultiplier(atoms, hit))
        .or(() -> units.at(atoms, at, figures).filter(hit -> isWhole(atoms, hit)))
        .or(() -> figures ? bracketed(atoms, at) : Optional.empty());
  }

  /** "20 (kg)": a unit alone in brackets. */
  private Optional<Hit<Unit>> bracketed(Atoms atoms, int at) {
    if (!atoms.is(at, "(", "[", "{", "<")) {
      return Optional.empty();
    }
    return units
        .at(atoms, at + 1, true)
        .filter(hit -> atoms.is(hit.to(), ")", "]", "}", ">"))
        .map(hit -> new Hit<>(hit.value(), at, hit.to() + 1));
  }

  private Hit<Unit> withMultiplier(Atoms atoms, Hit<Unit> currency) {
    boolean inner =
        currencies.isCode(atoms, currency.from())
            && numerals.multiplier(atoms, currency.to()).isPresent();
    return inner ? new Hit<>(currency.value(), currency.from(), currency.to() + 1) : currency;
  }

  /** Whether a currency belongs to the number before it rather than to figures behind it. */
  private static boolean isBehind(Atoms atoms, Hit<Unit> currency) {
    int at = currency.from();
    boolean figures = atoms.get(currency.to()).isFigure();
    boolean close = figures && atoms.glued(currency.to());
    return atoms.glued(at) || !(close || (figures && !atoms.get(at).isWord()));
  }

  /** Whether a unit written close to its figures is not the start of a longer code. */
  private static boolean isWhole(Atoms atoms, Hit<Unit> unit) {
    return !atoms.glued(unit.to()) || !atoms.get(unit.to()).isFigure();
  }

  /** "3 dollars and 50 cents", "5 feet 2 inches": the smaller part added to the larger. */
  private Amount compound(Atoms atoms, Amount amount) {
    boolean feet = amount.unit().filter(unit -> unit.code().equals("[ft_i]")).isPresent();
    boolean joined = atoms.is(amount.to(), "and") || (feet && atoms.is(amount.to(), ","));
    int at = joined ? amount.to() + 1 : amount.to();
    if (amount.unit().isEmpty() || amount.isVague() || amount.to() == amount.place().number()) {
      return amount;
    }
    Optional<Numeral> more = numerals.whole(atoms, at);
    if (more.isEmpty()) {
      return amount;
    }
    Unit larger = amount.unit().get();
    int next = more.get().to();
    if (amount.isMoney()) {
      return currencies
          .part(atoms, next)
          .filter(hit -> !larger.code().startsWith("{"))
          .map(Hit::to)
          .or(() -> isLooseChange(atoms, amount, more.get()) ? Optional.of(next) : Optional.empty())
          .map(end -> plus(amount, more.get().low().divide(HUNDRED), end))
          .orElse(amount);
    }
    return smaller(atoms, larger, next)
        .map(hit -> plus(amount, converted(more.get().low(), hit.value(), larger), hit.to()))
        .orElse(amount);
  }

  /** "15 dollars and 50": cents that are not named, with nothing behind that they could count. */
  private static boolean isLooseChange(Atoms atoms, Amount amount, Numeral more) {
    boolean named =
        atoms.get(amount.to() - 1).isWord() && !amount.unit().get().code().startsWith("{");
    boolean cents = more.isWhole(10, 99) && !atoms.glued(more.from());
    int next = more.to();
    boolean alone =
        next == atoms.size() || atoms.is(next, "more") || atoms.is(next, ".", ",", "?", "!", ")");
    return named && cents && alone;
  }

  private Optional<Hit<Unit>> smaller(Atoms atoms, Unit larger, int at) {
    if (larger.code().equals("[ft_i]") && atoms.is(at, "in")) {
      return units
          .wordAt(Atoms.of("inch", new org.parallax.text.Span(0, 4)), 0)
          .map(hit -> new Hit<>(hit.value(), at, at + 1));
    }
    return units
        .at(atoms, at, true)
        .filter(hit -> hit.value().dimension().equals(larger.dimension()))
        .filter(hit -> hit.value().factor().compareTo(larger.factor()) < 0);
  }

  private static BigDecimal converted(BigDecimal value, Unit from, Unit to) {
    return value.multiply(from.factor()).divide(to.factor(), new MathContext(12));
  }

  private static Amount plus(Amount amount, BigDecimal more, int to) {
    Place place = new Place(amount.from(), amount.place().number(), to, amount.place().signed());
    return new Amount(
        amount.low().add(more), amount.high().add(more), amount.unit(), amount.form(), place);
  }
}
