package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** Comparing two texts ends soon, whatever they have in common. */
class PairOfRuinsTest {
  private static final int WORDS = 10_000;

  private static final List<String> SOME_WORDS =
      List.of(
          "the envoy said that ferries, which Ada Brandt denied, would not limit 300 boats and"
              .split(" "));

  private final Analyzer analyzer =
      new Analyzer(Texts.english(), StandardExtractors.all(), Judges.standard(), 1);

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(
      strings = {
        "#", // a table of numbers
        "#. ",
        "# to ",
        "$# million ",
        "3 May #, ",
        "“We shall not sell the ferry to # now,” said Ada Brandt. ",
        "The council sold ferry # to Oslo. "
      })
  void aPairOfTenThousandWordsDoesNotHang(String form) {
    int words = form.split(" ").length;
    Function<Random, String> text =
        random ->
            Stream.generate(() -> form.replace("#", random.nextInt(1900, 2100) + " "))
                .limit(WORDS / words)
                .collect(Collectors.joining());
    Random random = new Random(1);
    List<Article> two = List.of(article("a", text.apply(random)), article("b", text.apply(random)));
    assertThat(analyzer.analyze(two, Progress.NONE).of()).hasSize(2);
  }

  /** A speaker right behind a comma, so far from the verb that nothing before it is looked at. */
  @Test
  void aLongSentenceOfSpeakersIsRead() {
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      String text =
          Stream.generate(() -> SOME_WORDS.get(random.nextInt(SOME_WORDS.size())))
              .limit(400)
              .collect(Collectors.joining(" "));
      assertThat(analyzer.analyze(List.of(article("a", text)), Progress.NONE).of()).hasSize(1);
    }
  }

  private static Article article(String name, String text) {
    Source source = new Source(name, Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return new Article(ArticleId.of(name, text), source, new TextBody(text, List.of(whole)));
  }
}
