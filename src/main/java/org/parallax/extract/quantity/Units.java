package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.PhraseBook;
import org.parallax.extract.numeral.PhraseBook.Hit;
import org.parallax.language.Lexicon;

/** Units of measure and shares as they stand behind a number, from {@code units.csv}. */
final class Units {
  private static final Unit PERCENT = Unit.of("percent", Unit.Sort.SHARE);
  private static final Unit POINT = Unit.of("[pp]", Unit.Sort.SHARE);
  private static final Unit BASIS_POINT = Unit.of("{basis point}", Unit.Sort.SHARE);

  private static final Unit INCH =
      new Unit("[in_i]", Unit.Sort.MEASURE, "length", new BigDecimal("0.0254"));

  private final PhraseBook<Unit> words = PhraseBook.ofWords();
  private final PhraseBook<Unit> symbols = PhraseBook.ofSymbols();

  Units() {
    for (List<String> row : Lexicon.read(Units.class, "units.csv").rows()) {
      Unit unit = new Unit(row.get(0), Unit.Sort.MEASURE, row.get(1), new BigDecimal(row.get(2)));
      put(words, row.get(3), unit);
      put(symbols, row.get(4), unit);
    }
    put(words, "%|percent|per cent|percents|pct|percentage|percentages|percent age", PERCENT);
    put(symbols, "pc|p.c.", PERCENT);
    put(words, "percentage point|percentage points|percent points|pp", POINT);
    put(words, "basis point|basis points|bps", BASIS_POINT);
  }

  private static void put(PhraseBook<Unit> book, String forms, Unit unit) {
    for (String form : Lexicon.forms(forms)) {
      book.put(form, unit);
    }
  }

  /**
   * The unit that starts at {@code at}.
   *
   * @param afterFigures whether figures stand before it, so that it may be a symbol
   */
  Optional<Hit<Unit>> at(Atoms atoms, int at, boolean afterFigures) {
    Optional<Hit<Unit>> word = words.startingAt(atoms, at);
    return word.isPresent() || !afterFigures
        ? word
        : symbols.startingAt(atoms, at).filter(hit -> isWritten(atoms, hit));
  }

  /** Whether the figure of a symbol like "m2" stands close to its letters. */
  private static boolean isWritten(Atoms atoms, Hit<Unit> hit) {
    return !atoms.get(hit.to() - 1).isFigure() || atoms.glued(hit.to() - 1);
  }

  /** The unit in words that starts at {@code at}; symbols are none. */
  Optional<Hit<Unit>> wordAt(Atoms atoms, int at) {
    return words.startingAt(atoms, at);
  }

  /** The inch, whose symbol is read only behind feet: elsewhere it is a preposition. */
  Unit inch() {
    return INCH;
  }
}
