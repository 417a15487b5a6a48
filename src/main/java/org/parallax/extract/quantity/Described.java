package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral.Form;
import org.parallax.extract.quantity.Hedges.Hedged;
import org.parallax.mention.Change;
import org.parallax.mention.Hedge;

/**
 * An amount with what the words around it say of it.
 *
 * @param amount the number with its unit
 * @param hedged how firm it is, and where the words for that stand
 * @param of what it counts or measures
 * @param change whether it is a rise or a fall
 */
record Described(Amount amount, Hedged hedged, Optional<NounPhrase> of, Change change) {
  /** How many words may join two amounts that measure the same thing. */
  private static final int REACH = 3;

  /** Before the first amount of a sentence. */
  static final Described NOTHING = nothing();

  private static Described nothing() {
    Amount.Place nowhere = new Amount.Place(-REACH, -REACH, -REACH, false);
    Amount none =
        new Amount(BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), Form.FIGURES, nowhere);
    Hedged firm = new Hedged(Hedge.EXACT, -REACH, -REACH);
    return new Described(none, firm, Optional.empty(), Change.NONE);
  }

  /** Whether it is the word "one" that stands for a thing instead of counting it. */
  boolean isPronoun(Atoms atoms) {
    return amount.unit().isEmpty()
        && of.isEmpty()
        && amount.to() == amount.from() + 1
        && atoms.is(amount.from(), "one")
        && atoms.size() > 1;
  }

  /** The atom after the last of the mention, with the noun right behind a number of things. */
  int end() {
    boolean behind =
        amount.unit().isEmpty() && of.filter(phrase -> phrase.from() >= amount.to()).isPresent();
    return behind ? of.map(NounPhrase::core).orElse(amount.to()) : amount.to();
  }

  /**
   * The amount that follows this one in its sentence, with what this one tells of it: the same in
   * another unit in brackets ("5 miles (8 km)"), or a second one of the same thing ("rose 5% to
   * $3bn", "5% or $2m").
   */
  Described restated(Atoms atoms, Described next) {
    int from = next.hedged.from();
    boolean measure = next.amount.unit().isPresent();
    int bracket = atoms.is(from - 1, "or") ? from - 2 : from - 1;
    if (measure && atoms.is(bracket, "(") && (bracket == end() || bracket == amount.to())) {
      Change changed = next.change == Change.NONE ? change : next.change;
      Hedged same =
          next.hedged.hedge() == Hedge.EXACT ? next.hedged.as(hedged.hedge()) : next.hedged;
      return new Described(next.amount, same, of.or(() -> next.of), changed);
    }
    boolean measured = measure && amount.unit().isPresent();
    boolean joined = measured && next.of.isEmpty() && joins(atoms, hedged.to(), from);
    return joined ? new Described(next.amount, next.hedged, of, next.change) : next;
  }

  private static boolean joins(Atoms atoms, int from, int to) {
    boolean near = to > from && to - from <= REACH;
    for (int i = from; near && i < to; i++) {
      near = atoms.is(i, ",", "to", "from", "or", "and", "versus", "against", "then", ")", "/");
    }
    return near;
  }
}
