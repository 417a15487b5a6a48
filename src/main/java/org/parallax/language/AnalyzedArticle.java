package org.parallax.language;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/**
 * An article with its sentences and tokens. Parts of speech are worked out for a sentence when
 * somebody first asks for them: they cost more than all else. Safe for several threads.
 */
public final class AnalyzedArticle {
  private final Article article;
  private final List<Sentence> sentences;
  private final Function<Sentence, List<Tag>> tagger;
  private final AtomicReferenceArray<@Nullable List<Tag>> tags;
  private final Thesaurus thesaurus;

  AnalyzedArticle(
      Article article,
      List<Sentence> sentences,
      Function<Sentence, List<Tag>> tagger,
      Thesaurus thesaurus) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.tagger = tagger;
    this.tags = new AtomicReferenceArray<>(sentences.size());
    this.thesaurus = thesaurus;
  }

  /** The article itself. */
  public Article article() {
    return article;
  }

  /** Every sentence that is compared, in order; furniture and bylines are not among them. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The part of speech of each token of {@code sentence}, in order. */
  public List<Tag> tags(Sentence sentence) {
    List<Tag> known = tags.get(sentence.index());
    if (known == null) {
      known = List.copyOf(tagger.apply(sentence));
      tags.set(sentence.index(), known);
    }
    return known;
  }

  /** What the words of its language mean to each other. */
  public Thesaurus thesaurus() {
    return thesaurus;
  }

  /**
   * The sentence that holds the unit at {@code offset}; empty between sentences and in furniture.
   */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.span().contains(offset)) {
        return Optional.of(sentence);
      }
      if (sentence.span().start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The characters at {@code span}. */
  public String at(Span span) {
    return article.at(span);
  }
}
