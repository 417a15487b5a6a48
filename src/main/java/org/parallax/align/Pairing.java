package org.parallax.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.mention.Mention;
import org.parallax.text.Span;

/**
 * Two articles side by side: which passages stand for which, and which mentions. Depends on the two
 * articles alone; what a matcher finds is kept. Safe for several threads.
 */
public final class Pairing {
  private final Witness a;
  private final Witness b;
  private final PairWeights weights;
  private final List<Alignment> passages;
  private final Map<Matcher<?>, List<?>> links = new ConcurrentHashMap<>();
  private final Map<Long, Double> scores = new HashMap<>();

  private Pairing(Witness a, Witness b, PairWeights weights, List<Alignment> passages) {
    this.a = a;
    this.b = b;
    this.weights = weights;
    this.passages = List.copyOf(passages);
    for (Alignment passage : passages) {
      int left = a.text().sentenceAt(passage.a().span().start()).orElseThrow().index();
      int right = b.text().sentenceAt(passage.b().span().start()).orElseThrow().index();
      scores.put(key(left, right), passage.score());
    }
  }

  /** Aligns two articles, the earlier in the order of the comparison first. */
  public static Pairing of(Witness a, Witness b) {
    PairWeights weights = new PairWeights(a, b);
    return new Pairing(a, b, weights, PassageAligner.align(a, b, weights));
  }

  /** The earlier witness. */
  public Witness a() {
    return a;
  }

  /** The later witness. */
  public Witness b() {
    return b;
  }

  /** The aligned passages, in the order of the texts. */
  public List<Alignment> passages() {
    return passages;
  }

  /**
   * How strongly the sentences of two mentions are aligned, in 0..1; 0 where they are not.
   *
   * @param left a mention of the earlier witness
   * @param right a mention of the later
   */
  public double aligned(Mention left, Mention right) {
    return scores.getOrDefault(key(left.at().sentence(), right.at().sentence()), 0.0);
  }

  /**
   * How much the surroundings of two mentions share, the nearer the more, in 0..1.
   *
   * @param left a mention of the earlier witness
   * @param right a mention of the later
   */
  public double context(Mention left, Mention right) {
    return a.around(left).likeness(b.around(right), weights);
  }

  /** How much a word by itself says about which sentences of the two belong together, in 0..1.3. */
  double telling(String stem) {
    return weights.of(new Term(stem, WordWeights.of(stem, false), new Span(0, 0)));
  }

  /** What {@code matcher} finds between the two articles. */
  @SuppressWarnings("unchecked") // a matcher's own links are of its own sort
  public <M extends Mention> List<Link<M>> links(Matcher<M> matcher) {
    return (List<Link<M>>) links.computeIfAbsent(matcher, key -> List.copyOf(matcher.links(this)));
  }

  private static long key(int left, int right) {
    return ((long) left << 32) | right;
  }
}
