package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.align.passage.Alignment.Level;

/**
 * Finds which sentences of two articles are about the same thing. Looks only at pairs that share
 * content, through an index of the second article; a term that stands in very many of its sentences
 * proposes none.
 */
public final class PassageAligner {
  /** Sentences that score less have too little in common to be shown as counterparts. */
  static final double FLOOR = 0.35;

  /** A term in more sentences than this does not propose pairs. */
  private static final int MOST_POSTINGS = 64;

  /** How far below the best partner of either sentence another may lie. */
  private static final double NEAR_BEST = 0.77;

  private static final int MOST_PARTNERS = 4;

  private final Witness a;
  private final Witness b;
  private final TermTable table;

  private PassageAligner(Witness a, Witness b, TermTable table) {
    this.a = a;
    this.b = b;
    this.table = table;
  }

  /** The aligned sentences, in the order of {@code a} and then of {@code b}. */
  public static List<Alignment> align(Witness a, Witness b, TermTable table) {
    return new PassageAligner(a, b, table).align();
  }

  private List<Alignment> align() {
    List<Scored> scored = new ArrayList<>();
    RowMatch match = new RowMatch(table);
    for (int i = 0; i < table.a().size(); i++) {
      match.take(table.a().get(i));
      for (int j : table.sharing(table.a().get(i), MOST_POSTINGS)) {
        Overlap overlap = match.with(table.b().get(j));
        if (overlap.score() >= FLOOR) {
          scored.add(new Scored(i, j, overlap));
        }
      }
    }
    return chosen(scored).stream().map(this::alignment).toList();
  }

  private record Scored(int a, int b, Overlap overlap) {
    double score() {
      return overlap.score();
    }
  }

  /** Keeps a pair when neither sentence has a much better partner. */
  private List<Scored> chosen(List<Scored> scored) {
    double[] bestOfA = new double[a.lines().size()];
    double[] bestOfB = new double[b.lines().size()];
    for (Scored pair : scored) {
      bestOfA[pair.a] = Math.max(bestOfA[pair.a], pair.score());
      bestOfB[pair.b] = Math.max(bestOfB[pair.b], pair.score());
    }
    int[] partnersOfA = new int[bestOfA.length];
    int[] partnersOfB = new int[bestOfB.length];
    List<Scored> kept = new ArrayList<>();
    scored.stream()
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(Scored::a)
                .thenComparingInt(Scored::b))
        .filter(pair -> pair.score() >= NEAR_BEST * Math.min(bestOfA[pair.a], bestOfB[pair.b]))
        .forEach(
            pair -> {
              if (partnersOfA[pair.a] < MOST_PARTNERS && partnersOfB[pair.b] < MOST_PARTNERS) {
                partnersOfA[pair.a]++;
                partnersOfB[pair.b]++;
                kept.add(pair);
              }
            });
    kept.sort(Comparator.comparingInt(Scored::a).thenComparingInt(Scored::b));
    return kept;
  }

  private Alignment alignment(Scored pair) {
    Line left = a.lines().get(pair.a);
    Line right = b.lines().get(pair.b);
    return new Alignment(
        new Passage(a.id(), left.sentence().span()),
        new Passage(b.id(), right.sentence().span()),
        Level.PASSAGE,
        pair.overlap.relation(),
        pair.score());
  }
}
