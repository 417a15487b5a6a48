package org.parallax.align.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.align.passage.Alignment.Level;
import org.parallax.align.passage.WordTies.Tie;
import org.parallax.article.ArticleId;

/** Finds what stands for what in two sentences that are about the same thing. */
public final class ChunkAligner {
  /** Phrases that share less than this part of their words are not aligned. */
  private static final double LEAST = 0.2;

  private static final Comparator<Group> BEST_FIRST =
      Comparator.comparingDouble((Group group) -> -group.likeness())
          .thenComparingInt(group -> group.a().first() + group.b().first())
          .thenComparingInt(group -> Math.abs(group.a().first() - group.b().first()))
          .thenComparingInt(group -> Math.max(group.a().first(), group.b().first()));

  private final Phrasing a;
  private final Phrasing b;
  private final List<Tie> ties;
  private final boolean[] takenOfA;
  private final boolean[] takenOfB;

  /**
   * Phrases that follow each other.
   *
   * @param first the number of the first
   * @param last the number of the last
   */
  record Run(int first, int last) {
    boolean contains(int chunk) {
      return first <= chunk && chunk <= last;
    }

    Run with(int chunk) {
      return new Run(Math.min(first, chunk), Math.max(last, chunk));
    }

    boolean isBeside(int chunk) {
      return chunk == first - 1 || chunk == last + 1;
    }
  }

  private record Group(Run a, Run b, double likeness) {}

  /**
   * @param a the phrases of one text
   * @param b those of the other
   * @param near which words of the two are near in meaning
   */
  public ChunkAligner(Phrasing a, Phrasing b, NearTerms near) {
    this.a = a;
    this.b = b;
    ties = WordTies.between(a, b, near);
    takenOfA = new boolean[a.chunks().size()];
    takenOfB = new boolean[b.chunks().size()];
  }

  /** The phrases that stand for each other, in the order of the first sentence. */
  private List<ChunkPair> pairs() {
    List<Group> groups = new ArrayList<>();
    for (Group group : candidates()) {
      if (!takenOfA[group.a().first()] && !takenOfB[group.b().first()]) {
        take(group);
        groups.add(group);
      }
    }
    groups.replaceAll(this::grown);
    addByPlace(groups);
    return groups.stream()
        .sorted(Comparator.comparingInt(group -> group.a().first()))
        .map(group -> ChunkPair.of(a, b, ties, group.a(), group.b()))
        .toList();
  }

  /**
   * Aligns the phrases of two sentences.
   *
   * @param left the article of the first
   * @param right the article of the second
   */
  public ChunkAlignment align(ArticleId left, ArticleId right) {
    List<Alignment> pairs =
        pairs().stream()
            .map(
                pair ->
                    new Alignment(
                        new Passage(left, a.span(pair.a())),
                        new Passage(right, b.span(pair.b())),
                        Level.CHUNK,
                        pair.relation(),
                        pair.score()))
            .toList();
    return new ChunkAlignment(pairs, rest(a, takenOfA, left), rest(b, takenOfB, right));
  }

  private static List<Passage> rest(Phrasing phrasing, boolean[] taken, ArticleId article) {
    return IntStream.range(0, taken.length)
        .filter(chunk -> !taken[chunk])
        .mapToObj(chunk -> new Passage(article, phrasing.span(new Run(chunk, chunk))))
        .toList();
  }

  /** Every two phrases that share words, the most alike first. */
  private List<Group> candidates() {
    double[][] shared = new double[a.chunks().size()][b.chunks().size()];
    for (Tie tie : ties) {
      shared[tie.a().chunk()][tie.b().chunk()] +=
          tie.strength() * (tie.a().weight() + tie.b().weight());
    }
    List<Group> found = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      for (int j = 0; j < shared[i].length; j++) {
        double likeness = shared[i][j] / (a.weight(i) + b.weight(j));
        if (likeness >= LEAST) {
          found.add(new Group(new Run(i, i), new Run(j, j), likeness));
        }
      }
    }
    found.sort(BEST_FIRST);
    return found;
  }

  private void take(Group group) {
    for (int i = group.a().first(); i <= group.a().last(); i++) {
      takenOfA[i] = true;
    }
    for (int j = group.b().first(); j <= group.b().last(); j++) {
      takenOfB[j] = true;
    }
  }

  /** Adds phrases beside a pair whose words stand in the other side of it. */
  private Group grown(Group group) {
    Group now = group;
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Tie tie : ties) {
        if (tie.a().isGrammar()) {
          continue;
        }
        int left = tie.a().chunk();
        int right = tie.b().chunk();
        if (now.a().isBeside(left) && !takenOfA[left] && now.b().contains(right)) {
          now = new Group(now.a().with(left), now.b(), now.likeness());
          grows = true;
        } else if (now.b().isBeside(right) && !takenOfB[right] && now.a().contains(left)) {
          now = new Group(now.a(), now.b().with(right), now.likeness());
          grows = true;
        }
        take(now);
      }
    }
    return now;
  }

  /** Pairs phrases of one kind that stand between the same phrases. */
  private void addByPlace(List<Group> groups) {
    for (int i = 0; i < takenOfA.length; i++) {
      for (int j = 0; j < takenOfB.length && !takenOfA[i]; j++) {
        if (!takenOfB[j]
            && a.chunks().get(i).kind().isLike(b.chunks().get(j).kind())
            && isPaired(groups, i - 1, j - 1)
            && isPaired(groups, i + 1, j + 1)) {
          Group group = new Group(new Run(i, i), new Run(j, j), 0);
          take(group);
          groups.add(group);
        }
      }
    }
  }

  private boolean isPaired(List<Group> groups, int i, int j) {
    boolean outsideA = i < 0 || i >= takenOfA.length;
    boolean outsideB = j < 0 || j >= takenOfB.length;
    if (outsideA || outsideB) {
      return outsideA && outsideB;
    }
    return groups.stream().anyMatch(group -> group.a().contains(i) && group.b().contains(j));
  }
}
