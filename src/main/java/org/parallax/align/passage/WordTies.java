package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.align.passage.Phrasing.Content;
import org.parallax.align.word.WordTie;

/** Which word of a sentence stands for which of another; each for one at most. */
final class WordTies {
  /** How much nearness a whole sentence of distance takes away. */
  private static final double FAR = 0.15;

  private static final Comparator<Tie> BEST_FIRST =
      Comparator.comparingDouble((Tie tie) -> -tie.strength())
          .thenComparingInt(tie -> tie.a().token() + tie.b().token())
          .thenComparingInt(tie -> Math.abs(tie.a().token() - tie.b().token()))
          .thenComparingInt(tie -> Math.max(tie.a().token(), tie.b().token()));

  private WordTies() {}

  /**
   * A word that stands for another.
   *
   * @param kind how
   * @param strength nearness in meaning and place, in 0..1
   */
  record Tie(Content a, Content b, WordTie kind, double strength) {}

  static List<Tie> between(Phrasing a, Phrasing b, NearTerms near) {
    List<Tie> candidates = new ArrayList<>();
    for (Content left : a.contents()) {
      Map<String, WordTie> nearLeft = near.of(left.key());
      for (Content right : b.contents()) {
        kind(left, right, nearLeft)
            .ifPresent(
                kind -> {
                  double distance = Math.abs(a.place(left.token()) - b.place(right.token()));
                  candidates.add(new Tie(left, right, kind, kind.nearness() - FAR * distance));
                });
      }
    }
    candidates.sort(BEST_FIRST);
    boolean[] takenOfA = new boolean[a.length()];
    boolean[] takenOfB = new boolean[b.length()];
    List<Tie> chosen = new ArrayList<>();
    for (Tie tie : candidates) {
      if (!takenOfA[tie.a().token()] && !takenOfB[tie.b().token()]) {
        takenOfA[tie.a().token()] = true;
        takenOfB[tie.b().token()] = true;
        chosen.add(tie);
      }
    }
    return chosen;
  }

  private static Optional<WordTie> kind(Content a, Content b, Map<String, WordTie> near) {
    if (a.key().equals(b.key())) {
      return Optional.of(WordTie.SAME);
    }
    if (a.isValue() && b.isValue()) {
      return a.key().charAt(0) == b.key().charAt(0)
          ? Optional.of(WordTie.NUMBERS)
          : Optional.empty();
    }
    return Optional.ofNullable(near.get(b.key()));
  }
}
