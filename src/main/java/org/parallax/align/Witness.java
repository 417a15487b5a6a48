package org.parallax.align;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.language.AnalyzedArticle;
import org.parallax.mention.Mention;
import org.parallax.text.Sentence;

/**
 * An article as a witness to the event: its sentences, what it mentions, and its content ready to
 * be compared. Depends on nothing but the article.
 *
 * @param text the article with its sentences
 * @param mentions everything found in it, in the order of the text
 * @param lines its sentences as content, by the number of the sentence
 */
public record Witness(AnalyzedArticle text, List<Mention> mentions, List<Line> lines) {
  public Witness {
    mentions = List.copyOf(mentions);
    lines = List.copyOf(lines);
  }

  /** The article. */
  public Article article() {
    return text.article();
  }

  /** What tells it from the other witnesses. */
  public ArticleId id() {
    return article().id();
  }

  /** The sentence {@code mention} starts in. */
  public Sentence sentence(Mention mention) {
    return text.sentences().get(mention.at().sentence());
  }

  /** The words of {@code mention} as they stand. */
  public String words(Mention mention) {
    return text.at(mention.span());
  }

  /** Its mentions of one sort, in the order of the text. */
  public <M extends Mention> Stream<M> mentions(Class<M> sort) {
    return mentions.stream().filter(sort::isInstance).map(sort::cast);
  }
}
