package org.parallax.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.ChunkAligner;
import org.parallax.align.passage.ChunkAlignment;
import org.parallax.align.passage.NearTerms;
import org.parallax.align.passage.PairWeights;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.PassageAligner;
import org.parallax.align.passage.PassageScores;
import org.parallax.align.passage.TermTable;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordTie;
import org.parallax.align.word.WordWeights;
import org.parallax.mention.Mention;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/**
 * Two articles side by side: which passages stand for which, and which mentions. Depends on the two
 * articles alone; what a matcher finds is kept. Safe for several threads.
 */
public final class Pairing {
  private final Witness a;
  private final Witness b;
  private final PairWeights weights;
  private final NearTerms near;
  private final List<Alignment> passages;
  private final Map<Matcher<?>, List<?>> links = new ConcurrentHashMap<>();
  private final Map<Alignment, ChunkAlignment> chunks = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
  private final PassageScores scores;

  private Pairing(Witness a, Witness b, PairWeights weights, NearTerms near) {
    this.a = a;
    this.b = b;
    this.weights = weights;
    this.near = near;
    this.passages = PassageAligner.align(a, b, new TermTable(a, b, weights, near));
    this.scores = new PassageScores(a, b, passages);
  }

  /** Aligns two articles, the earlier in the order of the comparison first. */
  public static Pairing of(Witness a, Witness b) {
    PairWeights weights = new PairWeights(a, b);
    NearTerms near = NearTerms.between(a.vocabulary(), b.vocabulary());
    return new Pairing(a, b, weights, near);
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

  /** The passages in which neither sentence has a stronger partner, in the order of the texts. */
  public List<Alignment> counterparts() {
    Map<Span, Double> bestOfA = new HashMap<>();
    Map<Span, Double> bestOfB = new HashMap<>();
    for (Alignment passage : passages) {
      bestOfA.merge(passage.a().span(), passage.score(), Math::max);
      bestOfB.merge(passage.b().span(), passage.score(), Math::max);
    }
    return passages.stream()
        .filter(passage -> passage.score() >= bestOfA.getOrDefault(passage.a().span(), 0.0))
        .filter(passage -> passage.score() >= bestOfB.getOrDefault(passage.b().span(), 0.0))
        .toList();
  }

  /**
   * What stands for what in two aligned sentences.
   *
   * @param passage one of {@link #passages()}
   */
  public ChunkAlignment chunks(Alignment passage) {
    return chunks.computeIfAbsent(
        passage,
        key -> {
          Sentence left = sentence(a, key.a());
          Sentence right = sentence(b, key.b());
          return new ChunkAligner(a.phrasing(left), b.phrasing(right), near).align(a.id(), b.id());
        });
  }

  private static Sentence sentence(Witness witness, Passage passage) {
    return witness.text().sentenceAt(passage.span().start()).orElseThrow();
  }

  /**
   * How strongly the sentences of two mentions are aligned, in 0..1; 0 where they are not.
   *
   * @param left a mention of the earlier witness
   * @param right a mention of the later
   */
  public double aligned(Mention left, Mention right) {
    return scores.of(left.at().sentence(), right.at().sentence());
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

  /** Which sentences tell what the other text states in one; not kept. */
  public Told told() {
    return Told.of(this, near);
  }

  /** How much a word by itself says about which sentences of the two belong together, in 0..1.3. */
  public double telling(String stem) {
    return weights.of(stem, WordWeights.of(stem, false));
  }

  /**
   * How much of a word of the first article stands in one of the second, by their keys, in 0..1.
   *
   * @return of the key of a word of the second
   */
  public ToDoubleFunction<String> nearness(String ofA) {
    Map<String, WordTie> kin = near.of(ofA);
    return ofB -> {
      WordTie tie = ofA.equals(ofB) ? WordTie.SAME : kin.get(ofB);
      return tie == null || tie == WordTie.OPPOSITE ? 0 : tie.nearness();
    };
  }

  /**
   * What {@code work} makes of the two articles; worked out once.
   *
   * @param sort by which it is kept
   */
  public <T> T derived(Class<T> sort, Function<Pairing, T> work) {
    Object known = derived.get(sort);
    if (known == null) {
      known = work.apply(this);
      derived.put(sort, known);
    }
    return sort.cast(known);
  }

  /** Whether a word of the first article means the opposite of one of the second, by their keys. */
  public boolean opposes(String ofA, String ofB) {
    return near.of(ofA).get(ofB) == WordTie.OPPOSITE;
  }

  /** What {@code matcher} finds between the two articles. */
  @SuppressWarnings("unchecked") // a matcher's own links are of its own sort
  public <M extends Mention> List<Link<M>> links(Matcher<M> matcher) {
    return (List<Link<M>>) links.computeIfAbsent(matcher, key -> List.copyOf(matcher.links(this)));
  }
}
