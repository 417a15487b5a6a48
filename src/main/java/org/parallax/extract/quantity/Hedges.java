package org.parallax.extract.quantity;

import java.util.List;
import java.util.Locale;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.PhraseBook;
import org.parallax.extract.numeral.PhraseBook.Hit;
import org.parallax.language.Lexicon;
import org.parallax.mention.Hedge;

/** Tells how firmly a number is stated, by the words around it, from {@code hedges.csv}. */
final class Hedges {
  private final PhraseBook<Hedge> before = PhraseBook.ofWords();
  private final PhraseBook<Hedge> after = PhraseBook.ofWords();

  Hedges() {
    for (List<String> row : Lexicon.read(Hedges.class, "hedges.csv").rows()) {
      Hedge hedge = Hedge.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      PhraseBook<Hedge> side = row.get(0).equals("before") ? before : after;
      for (String phrase : Lexicon.forms(row.get(2))) {
        side.put(phrase, hedge);
      }
    }
  }

  /**
   * A number's hedge and its place.
   *
   * @param hedge how firm the number is
   * @param from the first atom of the words before the number, or the number's own
   * @param to the atom after the words behind it, or the one after the number
   */
  record Hedged(Hedge hedge, int from, int to) {
    /** The same place with another hedge. */
    Hedged as(Hedge other) {
      return new Hedged(other, from, to);
    }
  }

  /** The hedge of the amount, before or behind it; exact where there is none. */
  Hedged of(Atoms atoms, Amount amount) {
    int from = amount.from();
    int start = RangeReader.isBetween(atoms, from) ? from - 1 : from;
    var left = before.endingAt(atoms, start).filter(hit -> isHedge(atoms, amount, hit));
    if (left.isPresent()) {
      return new Hedged(left.get().value(), left.get().from(), amount.to());
    }
    int glue = atoms.isHyphen(amount.to()) ? amount.to() + 1 : amount.to();
    return after
        .startingAt(atoms, glue)
        .map(hit -> new Hedged(hit.value(), from, hit.to()))
        .orElseGet(
            () -> new Hedged(amount.isVague() ? Hedge.ABOUT : Hedge.EXACT, from, amount.to()));
  }

  /** "over three years" says how long something lasts, unless another word asks for a length. */
  private static boolean isHedge(Atoms atoms, Amount amount, Hit<Hedge> hit) {
    boolean over = hit.to() == hit.from() + 1 && atoms.is(hit.from(), "over", "under", "above");
    boolean length = atoms.is(amount.to(), "old", "-") || atoms.isHyphen(amount.to());
    return !over
        || !amount.isTime()
        || length
        || atoms.is(hit.from() - 1, "for", "of", "after", "is", "was", "took", "spent", "just");
  }
}
