package org.parallax.align.quantity;

import java.util.List;
import java.util.Optional;
import org.parallax.align.passage.Witness;
import org.parallax.language.Stemmer;
import org.parallax.mention.Change;
import org.parallax.mention.Quantity;

/**
 * A number of an article with what tells whether another is of the same thing.
 *
 * @param quantity the number
 * @param counted what it counts
 * @param magnitude how much that is
 * @param bearer whose age it is, where it is one
 * @param standing how it stands to the news
 */
record CountedNumber(
    Quantity quantity,
    Counted counted,
    Magnitude magnitude,
    Optional<String> bearer,
    Standing standing) {
  /** An article of more numbers is a table: the others are not compared. */
  private static final int MOST = 1000;

  /** A sentence of more numbers is a row of a table. */
  private static final int MOST_TOGETHER = 60;

  private record All(List<CountedNumber> list) {}

  /** The numbers of {@code witness} that can be compared, in the order of the text. */
  static List<CountedNumber> of(Witness witness) {
    return witness.derived(All.class, CountedNumber::all).list;
  }

  /** That number among those, where it is one of them. */
  static Optional<CountedNumber> of(Witness witness, Quantity quantity) {
    return of(witness).stream().filter(number -> number.quantity.equals(quantity)).findFirst();
  }

  private static All all(Witness witness) {
    Stemmer stemmer = new Stemmer();
    return new All(
        witness
            .mentions(Quantity.class)
            .filter(quantity -> !Movement.is(witness, quantity))
            .filter(quantity -> !Ages.isOfRange(witness, quantity))
            .filter(quantity -> !isRow(witness, quantity.at().sentence()))
            .limit(MOST)
            .map(quantity -> of(witness, quantity, stemmer))
            .toList());
  }

  private static CountedNumber of(Witness witness, Quantity quantity, Stemmer stemmer) {
    return new CountedNumber(
        quantity,
        Counted.of(witness, quantity, stemmer),
        Magnitude.of(quantity.measure()),
        Ages.bearer(witness, quantity),
        Standing.of(witness, quantity, stemmer));
  }

  private static boolean isRow(Witness witness, int sentence) {
    return witness.mentions(Quantity.class, sentence).skip(MOST_TOGETHER).findFirst().isPresent();
  }

  /** What it measures and whether that moved: only such numbers are compared. */
  String dimension() {
    return magnitude.dimension() + (magnitude.change() == Change.NONE ? "" : " moved");
  }

  /** The end of its interval that is known, or the middle. */
  double near() {
    return magnitude.near();
  }
}
