package org.parallax.align.passage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Mention;
import org.parallax.text.Sentence;

/**
 * An article as a witness to the event: its sentences, what it mentions, and its content ready to
 * be compared. Depends on nothing but the article. Safe for several threads.
 */
public final class Witness {
  private final AnalyzedArticle text;
  private final List<Mention> mentions;
  private final List<Line> lines;
  private final Map<Integer, List<Mention>> bySentence;
  private final Map<Mention, Surroundings> surroundings = new ConcurrentHashMap<>();
  private final Map<Integer, Phrasing> phrasings = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  /**
   * @param text the article with its sentences
   * @param mentions everything found in it, in the order of the text
   * @param lines its sentences as content, by the number of the sentence
   */
  Witness(AnalyzedArticle text, List<Mention> mentions, List<Line> lines) {
    this.text = text;
    this.mentions = List.copyOf(mentions);
    this.lines = List.copyOf(lines);
    this.bySentence =
        mentions.stream().collect(Collectors.groupingBy(mention -> mention.at().sentence()));
  }

  /** The article with its sentences. */
  public AnalyzedArticle text() {
    return text;
  }

  /** The article. */
  public Article article() {
    return text.article();
  }

  /** What tells it from the other witnesses. */
  public ArticleId id() {
    return article().id();
  }

  /** Everything found in it, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Its mentions of one sort, in the order of the text. */
  public <M extends Mention> Stream<M> mentions(Class<M> sort) {
    return mentions.stream().filter(sort::isInstance).map(sort::cast);
  }

  /** Its mentions of one sort that start in a sentence, in the order of the text. */
  public <M extends Mention> Stream<M> mentions(Class<M> sort, int sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(sort::isInstance)
        .map(sort::cast);
  }

  /** Whether it was found in it, not drawn up by a judge. */
  public boolean has(Mention mention) {
    return bySentence.getOrDefault(mention.at().sentence(), List.of()).contains(mention);
  }

  /** Its sentences as content, by the number of the sentence. */
  public List<Line> lines() {
    return lines;
  }

  /** The sentence {@code mention} starts in. */
  public Sentence sentence(Mention mention) {
    return text.sentences().get(mention.at().sentence());
  }

  /** The words of {@code mention} as they stand. */
  public String words(Mention mention) {
    return text.at(mention.span());
  }

  /**
   * What follows from this article alone; kept, so that no comparison works it out again.
   *
   * @param sort what it is; of each sort one is kept
   * @param work makes it
   */
  public <T> T derived(Class<T> sort, Function<Witness, T> work) {
    Object known = derived.get(sort);
    if (known == null) {
      known = work.apply(this);
      derived.put(sort, known);
    }
    return sort.cast(known);
  }

  /** Its words and what they mean to others. */
  public Vocabulary vocabulary() {
    return derived(Vocabulary.class, witness -> Vocabulary.of(witness.text, witness.lines));
  }

  /** One of its sentences as phrases; worked out when first asked for. */
  public Phrasing phrasing(Sentence sentence) {
    return phrasings.computeIfAbsent(sentence.index(), index -> new Phrasing(this, sentence));
  }

  /** What stands around {@code mention}. */
  public Surroundings around(Mention mention) {
    return surroundings.computeIfAbsent(mention, key -> Surroundings.of(this, key));
  }
}
