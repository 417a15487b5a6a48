package org.parallax.align.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.align.Origins;
import org.parallax.align.passage.Line;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.article.ArticleId;
import org.parallax.text.Token;

/**
 * Finds articles that come from one text: wire copy, reprints, near-duplicates. Two articles have
 * one origin when much of the shorter one stands in the other word for word, told by runs of words
 * (shingles; A. Broder, "On the resemblance and containment of documents", 1997).
 */
public final class SharedText {
  private static final int RUN = 5;

  /** The share of the shorter article's runs that must stand in the other. */
  private static final double CONTAINED = 0.4;

  /** An article shorter than this tells nothing. */
  private static final int LEAST_RUNS = 12;

  /** A run in more articles than this is a formula, not a copy. */
  private static final int MOST_HOLDERS = 50;

  private final List<Witness> witnesses;
  private final List<int[]> runs = new ArrayList<>();
  private final int[] origin;

  /** The runs of words of an article. */
  private static final class Runs {
    /** Each as a number, once, in order. */
    private final int[] hashes;

    Runs(Witness witness) {
      List<String> words = new ArrayList<>();
      for (Line line : witness.lines()) {
        for (Token token : line.sentence().tokens()) {
          words.addAll(Words.of(token.form()));
        }
      }
      int starts = Math.max(0, words.size() - RUN + 1);
      hashes =
          IntStream.range(0, starts)
              .map(i -> words.subList(i, i + RUN).hashCode())
              .distinct()
              .sorted()
              .toArray();
    }
  }

  private SharedText(List<Witness> witnesses) {
    this.witnesses = witnesses;
    this.origin = new int[witnesses.size()];
    for (int i = 0; i < witnesses.size(); i++) {
      runs.add(witnesses.get(i).derived(Runs.class, Runs::new).hashes);
      origin[i] = i;
    }
  }

  /** Every article once, in groups of one origin, in the order of the witnesses. */
  public static Origins origins(List<Witness> witnesses) {
    return new SharedText(witnesses).origins();
  }

  private Origins origins() {
    int[][] common = common();
    for (int a = 0; a < common.length; a++) {
      for (int b = a + 1; b < common.length; b++) {
        int least = Math.min(runs.get(a).length, runs.get(b).length);
        if (least >= LEAST_RUNS && common[a][b] >= CONTAINED * least) {
          join(a, b);
        }
      }
    }
    Map<Integer, List<ArticleId>> groups = new LinkedHashMap<>();
    for (int i = 0; i < origin.length; i++) {
      groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(witnesses.get(i).id());
    }
    return new Origins(List.copyOf(groups.values()));
  }

  /** How many runs each article shares with each later one. */
  private int[][] common() {
    int[][] counts = new int[runs.size()][runs.size()];
    long[] places = places();
    int from = 0;
    for (int to = 1; to <= places.length; to++) {
      if (to == places.length || run(places[to]) != run(places[from])) {
        if (to - from <= MOST_HOLDERS) {
          count(places, from, to, counts);
        }
        from = to;
      }
    }
    return counts;
  }

  /** Every run with an article that holds it, in one number each; those of one run together. */
  private long[] places() {
    long[] places = new long[runs.stream().mapToInt(hashes -> hashes.length).sum()];
    int at = 0;
    for (int article = 0; article < runs.size(); article++) {
      for (int run : runs.get(article)) {
        places[at++] = (long) run << Integer.SIZE | article;
      }
    }
    Arrays.sort(places);
    return places;
  }

  private static long run(long place) {
    return place >> Integer.SIZE;
  }

  private static void count(long[] places, int from, int to, int[][] counts) {
    for (int a = from; a < to; a++) {
      for (int b = a + 1; b < to; b++) {
        counts[(int) places[a]][(int) places[b]]++;
      }
    }
  }

  private void join(int a, int b) {
    int first = Math.min(root(a), root(b));
    int second = Math.max(root(a), root(b));
    origin[second] = first;
  }

  private int root(int article) {
    int at = article;
    while (origin[at] != at) {
      at = origin[at];
    }
    return at;
  }
}
