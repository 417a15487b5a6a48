package org.parallax.extract.numeral;

import java.util.List;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Tag;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/** The atoms of a sentence with the parts of speech of the tokens they lie in. */
public final class TaggedAtoms {
  private final AnalyzedArticle article;
  private final Sentence sentence;
  private final Atoms atoms;

  /** The atoms of {@code sentence}; its parts of speech are only worked out when asked for. */
  public TaggedAtoms(AnalyzedArticle article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
    this.atoms = Atoms.of(article.article().text().value(), sentence.span());
  }

  /** The atoms themselves. */
  public Atoms atoms() {
    return atoms;
  }

  /** The number of the sentence in its article, from 0. */
  public int sentence() {
    return sentence.index();
  }

  /** The part of speech at atom {@code i}; punctuation beyond the ends of the sentence. */
  public Tag tag(int i) {
    if (i < 0 || i >= atoms.size()) {
      return Tag.PUNCT;
    }
    int token = tokenAt(atoms.get(i).span().start());
    return token < 0 ? Tag.X : article.tags(sentence).get(token);
  }

  /** Whether the part of speech at atom {@code i} is one of {@code tags}. */
  public boolean is(int i, Tag... tags) {
    return List.of(tags).contains(tag(i));
  }

  /**
   * The characters from atom {@code from} up to but without {@code to}, white space as one space.
   */
  public String text(int from, int to) {
    return article.at(atoms.span(from, to)).replaceAll("\\s+", " ");
  }

  private int tokenAt(int offset) {
    List<Token> tokens = sentence.tokens();
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = tokens.get(middle).span();
      if (span.contains(offset)) {
        return middle;
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
