package org.parallax.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.extract.Reading;
import org.parallax.language.AnalyzedArticle;
import org.parallax.language.Language;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** What a report of Sunday, 9 January 2022, means by "this week". */
class SundayTest {
  private static final Language LANGUAGE = Texts.english();

  private final DateExtractor dates = new DateExtractor();

  private List<String> found(String text) {
    AnalyzedArticle article = LANGUAGE.read(article(text));
    return dates.extract(new Reading(article, List.of())).stream()
        .map(moment -> dates.describe(moment, article))
        .toList();
  }

  private static Article article(String text) {
    Publication sunday = Publication.on(LocalDate.of(2022, 1, 9));
    return new Article(
        ArticleId.of("sunday.txt", text),
        new Source("sunday.txt", Source.Credits.NONE, Optional.of(sunday), Optional.empty()),
        new TextBody(text, List.of(new Paragraph(new Span(0, text.length()), Role.BODY))));
  }

  @Test
  void itIsTheWeekThatComes() {
    assertThat(found("The envoys will meet this week."))
        .containsExactly("this week = date 2022-W02 (2022-01-10 to 2022-01-16)");
    assertThat(found("The envoys are to meet early this week."))
        .containsExactly("early this week = date 2022-W02 (2022-01-10 to 2022-01-12)");
    assertThat(found("Talks later this week"))
        .containsExactly("later this week = date 2022-W02 (2022-01-10 to 2022-01-16)");
  }

  @Test
  void whatHasBeenWasInTheWeekThatEnds() {
    assertThat(found("The envoys met this week."))
        .containsExactly("this week = date 2022-W01 (2022-01-03 to 2022-01-09)");
    assertThat(found("Talks earlier this week"))
        .containsExactly("earlier this week = date 2022-W01 (2022-01-03 to 2022-01-09)");
  }
}
