package org.parallax.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.extract.Example;
import org.parallax.extract.Reading;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Language;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

class NameExtractorTest {
  private static final Language LANGUAGE = Language.english();
  private static final NameExtractor NAMES = new NameExtractor(WordLists.read());

  @TestFactory
  Stream<DynamicTest> findsWhatItsExamplesSay() {
    return NAMES.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.text(), () -> holds(example)));
  }

  private static void holds(Example example) {
    String text = example.text();
    Source source = new Source("test.txt", Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    AnalyzedArticle article =
        LANGUAGE.read(
            new Article(
                ArticleId.of("test.txt", text), source, new TextBody(text, List.of(whole))));
    assertThat(NAMES.extract(new Reading(article, List.of())))
        .extracting(name -> NAMES.describe(name, article))
        .isEqualTo(example.finds());
  }
}
