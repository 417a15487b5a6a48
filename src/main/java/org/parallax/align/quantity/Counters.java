package org.parallax.align.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.PhraseClasses;
import org.parallax.align.word.WordClasses;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * Tells which side counted, as words of {@code counters.csv} beside a number name it: "police put
 * the crowd at 9,000".
 */
public final class Counters {
  private static final PhraseClasses SIDES =
      new PhraseClasses(Lexicon.read(Counters.class, "counters.csv").rows(), 1, 0);
  private static final PhraseClasses COUNTING =
      new PhraseClasses(Lexicon.read(Counters.class, "counting.csv").rows(), 1, 0);

  /** Roles of which two sides give numbers of their own: a crowd, a toll. */
  private static final Set<String> DISPUTED =
      WordClasses.called(Counters.class, "count-words.csv", "disputed");

  private static final Set<String> CLAUSES = Set.of(";", ":", "while", "but", "—", "–");

  /** A side named farther away than this many tokens is not said to count. */
  private static final int FARTHEST = 12;

  /** The word of counting stands so near the side that counts. */
  private static final int BESIDE = 3;

  private final List<Token> tokens;
  private final Stemmer stemmer = new Stemmer();

  private Counters(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The side that is said to have counted {@code quantity}, in the sentence it stands in; empty for
   * a number that is neither of a crowd nor of a toll.
   */
  public static Optional<String> of(Witness witness, Quantity quantity) {
    if (CountedNumber.of(witness, quantity)
        .flatMap(number -> number.counted().role())
        .filter(DISPUTED::contains)
        .isEmpty()) {
      return Optional.empty();
    }
    List<Span> others =
        witness
            .mentions(Quantity.class, quantity.at().sentence())
            .filter(other -> !other.equals(quantity))
            .map(Mention::span)
            .toList();
    return new Counters(witness.sentence(quantity).tokens()).nearest(quantity.span(), others);
  }

  private Optional<String> nearest(Span number, List<Span> others) {
    int first = (int) tokens.stream().filter(token -> token.end() <= number.start()).count();
    int last = (int) tokens.stream().filter(token -> token.start() < number.end()).count();
    boolean left = true;
    boolean right = true;
    for (int walked = 0; walked < FARTHEST; walked++) {
      int before = first - 1 - walked;
      int behind = last + walked;
      left = left && isOpen(before, others);
      right = right && isOpen(behind, others);
      Optional<String> found = left ? side(before) : Optional.empty();
      if (found.isEmpty() && right) {
        found = side(behind);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a walk may go over token {@code i}: past no other number and into no other clause. */
  private boolean isOpen(int i, List<Span> others) {
    return i >= 0
        && i < tokens.size()
        && !CLAUSES.contains(tokens.get(i).form())
        && others.stream().noneMatch(other -> other.overlaps(tokens.get(i).span()));
  }

  /** The side that token {@code i} names as counting. */
  private Optional<String> side(int i) {
    return SIDES.at(tokens, i, stemmer).filter(side -> isCounting(i));
  }

  private boolean isCounting(int side) {
    int to = Math.min(tokens.size(), side + BESIDE + 1);
    return IntStream.range(Math.max(0, side - BESIDE), to)
        .anyMatch(i -> COUNTING.at(tokens, i, stemmer).isPresent());
  }
}
