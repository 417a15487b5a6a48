package org.parallax.align.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.PhraseClasses;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quantity;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** Knows counts that change while an event goes on, each way: more dead, fewer missing. */
public final class Tolls {
  private static final PhraseClasses CHANGED =
      new PhraseClasses(Lexicon.read(Tolls.class, "recounts.csv").rows(), 1, 0);
  private static final String BESIDE = "beside";

  private Tolls() {}

  /**
   * Whether {@code late} is {@code early} counted again: its report says that the count has
   * changed, and it has changed as such a toll does.
   *
   * @param first the article of the earlier count
   * @param last the article of the later
   */
  public static boolean isRecount(Witness first, Quantity early, Witness last, Quantity late) {
    Optional<CountedNumber> before = CountedNumber.of(first, early);
    Optional<CountedNumber> after = CountedNumber.of(last, late);
    Optional<String> role =
        before
            .flatMap(number -> number.counted().role())
            .filter(
                name -> after.flatMap(number -> number.counted().role()).equals(Optional.of(name)));
    if (role.isEmpty() || !isSaid(last, late)) {
      return false;
    }
    double change = after.orElseThrow().near() - before.orElseThrow().near();
    return (change > 0 && Roles.isGrowing(role.get()))
        || (change < 0 && Roles.isShrinking(role.get()));
  }

  /**
   * Whether the clause says that the count has changed, or that of another toll in the sentence
   * before does: "The dead have gone up to 171. Injured: 1,400."
   */
  private static boolean isSaid(Witness witness, Quantity quantity) {
    Sentence sentence = witness.sentence(quantity);
    return isSaidOf(witness, quantity)
        || witness
            .mentions(Quantity.class, sentence.index() - 1)
            .filter(other -> witness.sentence(other).paragraph() == sentence.paragraph())
            .filter(other -> isToll(witness, other))
            .anyMatch(other -> isSaidOf(witness, other));
  }

  private static boolean isSaidOf(Witness witness, Quantity quantity) {
    List<Token> clause = Scope.clause(witness, quantity);
    Stemmer stemmer = new Stemmer();
    return IntStream.range(0, clause.size())
        .anyMatch(
            i ->
                CHANGED
                    .at(clause, i, stemmer)
                    .filter(reach -> !reach.equals(BESIDE) || isBeside(clause, i, quantity))
                    .isPresent());
  }

  private static boolean isBeside(List<Token> clause, int i, Quantity quantity) {
    return IntStream.of(i - 1, i + 1)
        .filter(beside -> beside >= 0 && beside < clause.size())
        .anyMatch(beside -> clause.get(beside).span().overlaps(quantity.span()));
  }

  private static boolean isToll(Witness witness, Quantity quantity) {
    return CountedNumber.of(witness, quantity)
        .flatMap(number -> number.counted().role())
        .filter(role -> Roles.isGrowing(role) || Roles.isShrinking(role))
        .isPresent();
  }
}
