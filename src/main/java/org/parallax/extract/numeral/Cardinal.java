package org.parallax.extract.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.extract.numeral.NumberWords.Entry;
import org.parallax.extract.numeral.NumberWords.Kind;

/**
 * Reads one whole or decimal number, word by word, as far as each word can continue it: {@code two
 * hundred and five thousand}, {@code 3 million}, {@code nought point five}.
 */
final class Cardinal {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;
  private final Atoms atoms;
  private final BigDecimal limit;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current = BigDecimal.ZERO;
  private final boolean opensInFigures;
  private boolean started;
  private boolean inFigures;
  private BigDecimal lastMultiplier;
  private BigDecimal scale = BigDecimal.ONE;
  private int at;

  /**
   * @param limit the number must stay below this
   */
  Cardinal(NumberWords words, Atoms atoms, int at, BigDecimal limit) {
    this.words = words;
    this.atoms = atoms;
    this.at = at;
    this.limit = limit;
    this.opensInFigures = atoms.get(at).isFigure();
    this.lastMultiplier = limit;
  }

  /** Starts the number at one, as "a" does before "hundred". */
  Cardinal startedByArticle() {
    current = BigDecimal.ONE;
    started = true;
    at++;
    return this;
  }

  /** Reads on as far as possible; false if there is no number below the limit. */
  boolean read() {
    while (step()) {
      if (value().compareTo(limit) >= 0) {
        return false;
      }
    }
    return started;
  }

  BigDecimal value() {
    return total.add(current);
  }

  /** The number of the atom after it. */
  int end() {
    return at;
  }

  /** Whether it is one group of figures and nothing else. */
  boolean isFigures() {
    return inFigures;
  }

  /** The multiplier it ends in, or one: what "and a half" after it is half of. */
  BigDecimal scale() {
    return scale;
  }

  private boolean step() {
    if (atoms.get(at).isFigure()) {
      return figure();
    }
    int next = started && atoms.isDash(at) ? at + 1 : at;
    Optional<Entry> word = words.at(atoms, next);
    if (word.isPresent()) {
      boolean joined = next == at || atoms.isHyphen(at) || isTensAndUnits(word.get());
      return joined && add(word.get(), next);
    }
    return started && (and() || point());
  }

  /** Whether a dash with spaces around it stands inside a number: "fifty - two". */
  private boolean isTensAndUnits(Entry next) {
    return next.kind() == Kind.UNIT
        && next.value().compareTo(BigDecimal.TEN) < 0
        && words.at(atoms, at - 1, Kind.TEN).isPresent();
  }

  /** Figures go on with what began in figures: "3 million 250", not "eight million 250 ml". */
  private boolean figure() {
    if (started && (!opensInFigures || current.signum() != 0 || total.signum() == 0 || inFigures)) {
      return false;
    }
    BigDecimal value = new BigDecimal(atoms.key(at));
    if (started && value.compareTo(lastMultiplier) >= 0) {
      return false;
    }
    current = value;
    inFigures = !started;
    started = true;
    at++;
    Optional<BigDecimal> multiplier = words.shortForm(atoms, at);
    multiplier.ifPresent(this::multiply);
    return multiplier.isEmpty() || advance(at + 1);
  }

  private boolean advance(int to) {
    at = to;
    inFigures = false;
    started = true;
    return true;
  }

  private void multiply(BigDecimal by) {
    total = total.add(current.multiply(by));
    current = BigDecimal.ZERO;
    lastMultiplier = by;
    scale = by;
  }

  private boolean add(Entry word, int next) {
    boolean fits =
        switch (word.kind()) {
          case UNIT, TEN -> small(word.value());
          case HUNDRED -> hundred();
          case MULTIPLIER -> multiplier(word.value());
          case DOZEN -> dozen();
          case VAGUE -> started && plural(word.value());
          default -> false;
        };
    return fits && advance(next + 1);
  }

  /** "3 dozens", "five hundreds", "two millions": a plural behind a number is as good as none. */
  private boolean plural(BigDecimal value) {
    if (value.compareTo(BigDecimal.valueOf(12)) == 0) {
      return dozen();
    }
    if (value.compareTo(HUNDRED) == 0) {
      return hundred();
    }
    return value.compareTo(THOUSAND) >= 0 && multiplier(value);
  }

  private boolean small(BigDecimal value) {
    BigDecimal room = current.remainder(HUNDRED);
    boolean first = !started || (current.signum() == 0 && total.signum() != 0);
    boolean afterHundred = current.signum() != 0 && room.signum() == 0 && !inFigures;
    boolean afterTen =
        room.compareTo(BigDecimal.valueOf(20)) >= 0
            && room.remainder(BigDecimal.TEN).signum() == 0
            && value.compareTo(BigDecimal.TEN) < 0
            && value.signum() != 0
            && !inFigures;
    if (first || afterHundred || afterTen) {
      current = current.add(value);
      scale = BigDecimal.ONE;
      return true;
    }
    return false;
  }

  private boolean hundred() {
    if (!started || (current.signum() == 0 && total.signum() != 0)) {
      current = HUNDRED;
      return true;
    }
    if (current.compareTo(HUNDRED) < 0 || inFigures) {
      current = current.multiply(HUNDRED);
      return current.signum() != 0;
    }
    return false;
  }

  private boolean multiplier(BigDecimal by) {
    boolean more = by.compareTo(lastMultiplier) < 0 && current.signum() != 0;
    if (more) {
      multiply(by);
      return true;
    }
    boolean product = current.signum() == 0 && total.signum() != 0 && by.compareTo(THOUSAND) > 0;
    if (product && value().multiply(by).compareTo(limit) < 0) {
      total = total.multiply(by);
      scale = by;
      return true;
    }
    return false;
  }

  private boolean dozen() {
    BigDecimal dozen = BigDecimal.valueOf(12);
    if (total.signum() != 0 || lastMultiplier.compareTo(dozen) == 0) {
      return false;
    }
    current = started ? current.multiply(dozen) : dozen;
    lastMultiplier = dozen;
    return current.signum() != 0;
  }

  /** "and" with a smaller number after a hundred or a multiplier. */
  private boolean and() {
    BigDecimal below = words.at(atoms, at - 1, Kind.HUNDRED).isPresent() ? HUNDRED : scale;
    boolean possible = atoms.is(at, "and") && below.compareTo(BigDecimal.ONE) > 0;
    if (!possible || words.at(atoms, at - 1, Kind.HUNDRED, Kind.MULTIPLIER).isEmpty()) {
      return false;
    }
    Cardinal rest = new Cardinal(words, atoms, at + 1, below);
    if (!rest.read() || rest.value().signum() == 0 || isFraction(rest.end())) {
      return false;
    }
    current = current.add(rest.value());
    scale = BigDecimal.ONE;
    return advance(rest.end());
  }

  /**
   * Whether the number that ends at {@code i} counts parts: "and three quarters", "and one half".
   */
  private boolean isFraction(int i) {
    boolean parts = words.at(atoms, i, Kind.DENOMINATOR).isPresent() && atoms.key(i).endsWith("s");
    return parts || words.at(atoms, i, Kind.HALF).isPresent();
  }

  /** "point" with digits in words after it. */
  private boolean point() {
    if (!atoms.is(at, "point") || current.scale() > 0 || total.signum() != 0) {
      return false;
    }
    StringBuilder digits = new StringBuilder(".");
    int i = at + 1;
    Optional<Entry> digit = words.at(atoms, i, Kind.UNIT, Kind.TEN);
    while (digit.isPresent() && digits.length() < 10) {
      Entry tens = digit.get();
      digit = words.at(atoms, atoms.isHyphen(i + 1) ? i + 2 : i + 1, Kind.UNIT, Kind.TEN);
      if (tens.kind() == Kind.TEN && digit.isPresent() && digit.get().kind() == Kind.UNIT) {
        tens = new Entry(Kind.UNIT, tens.value().add(digit.get().value()));
        i += atoms.isHyphen(i + 1) ? 2 : 1;
        digit = words.at(atoms, i + 1, Kind.UNIT, Kind.TEN);
      }
      digits.append(tens.value().toPlainString());
      i++;
    }
    if (digits.length() == 1) {
      return false;
    }
    current = current.add(new BigDecimal(digits.toString()));
    return advance(i);
  }
}
