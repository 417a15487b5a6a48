package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private final List<Set<Integer>> runs = new ArrayList<>();
  private final int[] origin;

  /**
   * The runs of words of an article.
   *
   * @param hashes each as a number
   */
  private record Runs(Set<Integer> hashes) {
    static Runs of(Witness witness) {
      List<String> words = new ArrayList<>();
      for (Line line : witness.lines()) {
        for (Token token : line.sentence().tokens()) {
          words.addAll(Words.of(token.form()));
        }
      }
      Set<Integer> found = new HashSet<>();
      for (int i = 0; i + RUN <= words.size(); i++) {
        found.add(words.subList(i, i + RUN).hashCode());
      }
      return new Runs(found);
    }
  }

  private SharedText(List<Witness> witnesses) {
    this.witnesses = witnesses;
    this.origin = new int[witnesses.size()];
    for (int i = 0; i < witnesses.size(); i++) {
      runs.add(witnesses.get(i).derived(Runs.class, Runs::of).hashes());
      origin[i] = i;
    }
  }

  /** Every article once, in groups of one origin, in the order of the witnesses. */
  public static Origins origins(List<Witness> witnesses) {
    return new SharedText(witnesses).origins();
  }

  private Origins origins() {
    common()
        .forEach(
            (pair, count) -> {
              int a = (int) (pair / runs.size());
              int b = (int) (pair % runs.size());
              int least = Math.min(runs.get(a).size(), runs.get(b).size());
              if (least >= LEAST_RUNS && count >= CONTAINED * least) {
                join(a, b);
              }
            });
    Map<Integer, List<ArticleId>> groups = new LinkedHashMap<>();
    for (int i = 0; i < origin.length; i++) {
      groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(witnesses.get(i).id());
    }
    return new Origins(List.copyOf(groups.values()));
  }

  /** How many runs each two articles share, for those that share any. */
  private Map<Long, Integer> common() {
    Map<Integer, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (int run : runs.get(i)) {
        holders.computeIfAbsent(run, key -> new ArrayList<>(1)).add(i);
      }
    }
    Map<Long, Integer> counts = new HashMap<>();
    for (List<Integer> articles : holders.values()) {
      if (articles.size() > 1 && articles.size() <= MOST_HOLDERS) {
        for (int a = 0; a < articles.size(); a++) {
          for (int b = a + 1; b < articles.size(); b++) {
            counts.merge((long) articles.get(a) * runs.size() + articles.get(b), 1, Integer::sum);
          }
        }
      }
    }
    return new TreeMap<>(counts);
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
