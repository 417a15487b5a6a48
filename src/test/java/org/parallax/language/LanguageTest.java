package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.text.Token;

class LanguageTest {
  private static final Language LANGUAGE = Language.english();

  @Test
  void dividesAParagraphIntoSentencesWithAbsoluteOffsets() {
    AnalyzedArticle article = read("Mr. Brandt left the U.S. delegation. He flew home on Jan. 4.");
    assertThat(article.sentences())
        .extracting(sentence -> article.at(sentence.span()))
        .containsExactly("Mr. Brandt left the U.S. delegation.", "He flew home on Jan. 4.");
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(article.at(token.span())).isEqualTo(token.form());
      }
    }
  }

  @Test
  void givesATagForEachToken() {
    AnalyzedArticle article = read("Three ministers resigned quietly.");
    assertThat(article.tags(article.sentences().get(0)))
        .containsExactly(Tag.NUM, Tag.NOUN, Tag.VERB, Tag.ADV, Tag.PUNCT);
  }

  @Test
  void readsASentenceThatIsBrokenOverLines() {
    AnalyzedArticle article = read("The deputy minister\n\nAnna Brandt,\n\nspoke first.");
    assertThat(article.sentences()).hasSize(1);
  }

  private static AnalyzedArticle read(String text) {
    Source source = new Source("test.txt", Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return LANGUAGE.read(
        new Article(ArticleId.of("test.txt", text), source, new TextBody(text, List.of(whole))));
  }
}
