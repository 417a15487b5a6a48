package org.parallax.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quantity;
import org.parallax.text.Token;

/** Knows counts that change while an event goes on, each way: more dead, fewer missing. */
public final class Tolls {
  private static final PhraseClasses CHANGED =
      new PhraseClasses(Lexicon.read(Tolls.class, "recounts.csv").rows(), 0, 0);

  private Tolls() {}

  /**
   * Whether {@code late} is {@code early} counted again: its report says that the count has
   * changed, and it has changed as such a toll does.
   *
   * @param first the article of the earlier count
   * @param last the article of the later
   */
  public static boolean isRecount(Witness first, Quantity early, Witness last, Quantity late) {
    Optional<CountedNumber> before = number(first, early);
    Optional<CountedNumber> after = number(last, late);
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

  /** Whether the sentence says that the count has changed. */
  private static boolean isSaid(Witness witness, Quantity quantity) {
    List<Token> tokens = witness.sentence(quantity).tokens();
    Stemmer stemmer = new Stemmer();
    return IntStream.range(0, tokens.size())
        .anyMatch(i -> CHANGED.at(tokens, i, stemmer).isPresent());
  }

  private static Optional<CountedNumber> number(Witness witness, Quantity quantity) {
    return CountedNumber.of(witness).stream()
        .filter(number -> number.quantity().equals(quantity))
        .findFirst();
  }
}
