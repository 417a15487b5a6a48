package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.PhraseBook;
import org.parallax.extract.numeral.PhraseBook.Hit;
import org.parallax.language.Lexicon;

/** Currencies as they stand before and behind a number, from {@code currencies.csv}. */
final class Currencies {
  private static final Map<String, BigDecimal> SCALES =
      Map.of("k", new BigDecimal("1e3"), "M", new BigDecimal("1e6"), "bn", new BigDecimal("1e9"));

  private final PhraseBook<Unit> symbols = PhraseBook.ofSymbols();
  private final PhraseBook<Unit> codes = PhraseBook.ofSymbols();
  private final PhraseBook<Unit> names = PhraseBook.ofWords();
  private final PhraseBook<Unit> large = PhraseBook.ofWords();
  private final PhraseBook<Unit> parts = PhraseBook.ofWords();
  private final PhraseBook<Unit> closing = PhraseBook.ofSymbols();
  private final Map<String, BigDecimal> scales = new HashMap<>();

  Currencies() {
    for (List<String> row : Lexicon.read(Currencies.class, "currencies.csv").rows()) {
      Unit unit = Unit.of(row.get(0), Unit.Sort.MONEY);
      for (String form : Lexicon.forms(row.get(2))) {
        put(row.get(1), form, unit);
      }
    }
  }

  private void put(String kind, String form, Unit unit) {
    switch (kind) {
      case "symbol" -> {
        symbols.put(form, unit);
        if (form.endsWith("$") && form.length() > 1) {
          symbols.put(form.toLowerCase(Locale.ROOT), unit);
          symbols.put(unit.code() + "$", unit);
          symbols.put(unit.code().toLowerCase(Locale.ROOT) + "$", unit);
        }
      }
      case "name" -> names.put(form, unit);
      case "large" -> large.put(form, unit);
      case "minor" -> parts.put(form, unit);
      case "close" -> closing.put(form, unit);
      case "code" -> {
        codes.put(form, unit);
        codes.put(form.toLowerCase(Locale.ROOT), unit);
        SCALES.forEach((letter, by) -> putScaled(letter + form, unit, by));
      }
      default ->
          throw new IllegalArgumentException("Currency kind \"%s\": unknown".formatted(kind));
    }
  }

  private void putScaled(String form, Unit unit, BigDecimal by) {
    codes.put(form, unit);
    scales.put(form, by);
  }

  /** How many units a code with a multiplier before it stands for at {@code i}: "MUSD". */
  Optional<BigDecimal> scale(Atoms atoms, int i) {
    return Optional.ofNullable(scales.get(atoms.get(i).form()));
  }

  /** The symbol or code that starts at {@code at} and may have figures behind it. */
  Optional<Hit<Unit>> before(Atoms atoms, int at) {
    return symbols
        .startingAt(atoms, at)
        .filter(hit -> isWritten(atoms, hit))
        .or(() -> codes.startingAt(atoms, at))
        .or(() -> names.startingAt(atoms, at).filter(hit -> isPriced(atoms, hit)));
  }

  /** "rupees 500": a name before figures that nothing before or behind claims. */
  private static boolean isPriced(Atoms atoms, Hit<Unit> name) {
    int next = name.to() + 1;
    boolean scaled = atoms.is(next, "thousand", "million", "billion", "trillion", "crore", "lakh");
    return atoms.get(name.to()).isFigure()
        && !atoms.get(name.from() - 1).isFigure()
        && !atoms.is(name.from() - 1, "the", "a")
        && (scaled || next >= atoms.size() || atoms.is(next, ".", ",", "?", "!", ")"));
  }

  /**
   * Whether a symbol that opens with one letter is written as one: "A$5", but not "A $5 bill" or
   * "Ada ' s $5".
   */
  private static boolean isWritten(Atoms atoms, Hit<Unit> symbol) {
    boolean article = atoms.is(symbol.from(), "a", "s") && symbol.to() > symbol.from() + 1;
    return !article || atoms.glued(symbol.from() + 1);
  }

  /**
   * The symbol, code or name that starts at {@code at}, behind a number.
   *
   * @param isLarge whether the number is a million or more
   */
  Optional<Hit<Unit>> after(Atoms atoms, int at, boolean isLarge) {
    return names
        .startingAt(atoms, at)
        .or(() -> isLarge ? large.startingAt(atoms, at) : Optional.empty())
        .or(() -> parts.startingAt(atoms, at))
        .or(() -> closing.startingAt(atoms, at).filter(hit -> atoms.glued(at)))
        .or(() -> codes.startingAt(atoms, at))
        .or(() -> symbols.startingAt(atoms, at));
  }

  /** Whether a currency's code in capitals stands at {@code i}. */
  boolean isCode(Atoms atoms, int i) {
    return atoms.get(i).isCapital()
        && codes.startingAt(atoms, i).filter(hit -> hit.to() == i + 1).isPresent();
  }

  /** The part of a currency unit that starts at {@code at}, such as cents. */
  Optional<Hit<Unit>> part(Atoms atoms, int at) {
    return parts.startingAt(atoms, at);
  }
}
