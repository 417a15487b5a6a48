package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.language.Language;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** Every judge of the program keeps what its examples promise. */
class JudgeExamplesTest {
  private static final Language LANGUAGE = Texts.english();

  @TestFactory
  Stream<DynamicTest> everyJudgeSaysWhatItFindsAndWhatItLeavesAlone() {
    return Judges.standard().stream()
        .map(
            judge ->
                DynamicTest.dynamicTest(
                    judge.getClass().getSimpleName(),
                    () ->
                        assertThat(judge.examples())
                            .anyMatch(example -> !example.finds().isEmpty())
                            .anyMatch(example -> example.finds().isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return Judges.standard().stream()
        .flatMap(judge -> judge.examples().stream().map(example -> test(judge, example)));
  }

  private static DynamicTest test(Judge judge, Contrast example) {
    return DynamicTest.dynamicTest(
        judge.getClass().getSimpleName() + ": " + example.a(),
        () -> {
          assertThat(found(judge, example.a(), example.b())).isEqualTo(example.finds());
          assertThat(found(judge, example.b(), example.a())).hasSameSizeAs(example.finds());
        });
  }

  private static List<String> found(Judge judge, String a, String b) {
    Analyzer analyzer = new Analyzer(LANGUAGE, StandardExtractors.all(), List.of(judge), 1);
    List<Article> articles = List.of(article("a.txt", a), article("b.txt", b));
    return analyzer.analyze(articles, Progress.NONE).findings().stream()
        .filter(finding -> finding.verdict() != Verdict.ONLY)
        .map(JudgeExamplesTest::describe)
        .toList();
  }

  private static String describe(Finding finding) {
    return finding.verdict().name().toLowerCase(Locale.ROOT)
        + finding.sides().stream().map(Side::label).collect(Collectors.joining(" | ", ": ", ""));
  }

  private static Article article(String name, String text) {
    Source source =
        new Source(
            name,
            Source.Credits.NONE,
            Optional.of(Publication.on(LocalDate.of(2022, 1, 10))),
            Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return new Article(ArticleId.of(name, text), source, new TextBody(text, List.of(whole)));
  }
}
