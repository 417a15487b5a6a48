package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.extract.Example;
import org.parallax.extract.Extractor;
import org.parallax.extract.Reading;
import org.parallax.extract.TemplateExtractor;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Language;
import org.parallax.mention.Mention;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** Every finder of the program keeps what its examples promise. */
class ExtractorExamplesTest {
  private static final Language LANGUAGE = Texts.english();
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 10);

  /** Those of the program, and the one that shows how to write another. */
  private static final List<Extractor> EXTRACTORS =
      Stream.concat(StandardExtractors.all().stream(), Stream.of(new TemplateExtractor())).toList();

  @TestFactory
  Stream<DynamicTest> everyFinderSaysWhatItFindsAndWhatItLeavesAlone() {
    return EXTRACTORS.stream()
        .map(
            extractor ->
                DynamicTest.dynamicTest(
                    extractor.getClass().getSimpleName(),
                    () ->
                        assertThat(extractor.examples())
                            .anyMatch(example -> !example.finds().isEmpty())
                            .anyMatch(example -> example.finds().isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return EXTRACTORS.stream()
        .flatMap(
            extractor -> extractor.examples().stream().map(example -> test(extractor, example)));
  }

  private static DynamicTest test(Extractor extractor, Example example) {
    return DynamicTest.dynamicTest(
        extractor.getClass().getSimpleName() + ": " + example.text(),
        () -> assertThat(found(extractor, example)).isEqualTo(example.finds()));
  }

  /** What the extractor finds, after those that run before it. */
  private static List<String> found(Extractor extractor, Example example) {
    AnalyzedArticle article = LANGUAGE.read(article(example.text()));
    List<Mention> before = new ArrayList<>();
    for (Extractor earlier : EXTRACTORS.subList(0, EXTRACTORS.indexOf(extractor))) {
      before.addAll(earlier.extract(new Reading(article, before)));
      before.sort(Comparator.comparing(Mention::span));
    }
    return extractor.extract(new Reading(article, before)).stream()
        .map(mention -> extractor.describe(mention, article))
        .toList();
  }

  private static Article article(String text) {
    Source source =
        new Source(
            "example.txt",
            Source.Credits.NONE,
            Optional.of(Publication.on(PUBLISHED)),
            Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return new Article(
        ArticleId.of("example.txt", text), source, new TextBody(text, List.of(whole)));
  }
}
