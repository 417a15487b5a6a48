package org.parallax.align.quantity;

import java.util.Comparator;
import java.util.List;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Mention;
import org.parallax.text.Sentence;

/**
 * What stands for what in two texts of a single sentence that tell about as much, such as two
 * headlines: who lays them side by side has said already that they tell of one thing.
 *
 * @param pairs the phrases that stand for each other; none where the texts are longer or unlike
 */
record SoleSentences(List<Alignment> pairs) {
  /** The longer of the two has so many times the words of the other at the most. */
  private static final double LONGER = 1.7;

  /** A sentence of more words tells more than one thing. */
  private static final int MOST = 20;

  /** Sentences that are less alike tell of two things even so. */
  private static final double LEAST = 0.4;

  SoleSentences {
    pairs = List.copyOf(pairs);
  }

  static SoleSentences of(Pairing pairing) {
    double left = words(pairing.a());
    double right = words(pairing.b());
    if (Math.min(left, right) == 0 || Math.max(left, right) > LONGER * Math.min(left, right)) {
      return new SoleSentences(List.of());
    }
    return pairing.passages().stream()
        .filter(passage -> passage.score() >= LEAST)
        .max(Comparator.comparingDouble(Alignment::score))
        .map(passage -> new SoleSentences(pairing.chunks(passage).pairs()))
        .orElseGet(() -> new SoleSentences(List.of()));
  }

  /** How many words a text of one sentence has; 0 for more than a headline has. */
  private static int words(Witness witness) {
    List<Sentence> sentences = witness.text().sentences();
    int words = sentences.size() == 1 ? sentences.get(0).tokens().size() : 0;
    return words <= MOST ? words : 0;
  }

  /** Whether two texts so short are held against each other here. */
  boolean isAny() {
    return !pairs.isEmpty();
  }

  /** Whether the phrases in which two mentions begin stand for each other. */
  boolean standFor(Mention a, Mention b) {
    return pairs.stream()
        .anyMatch(
            pair ->
                pair.a().span().contains(a.span().start())
                    && pair.b().span().contains(b.span().start()));
  }
}
