package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.finding.FindingId;
import org.parallax.highlight.Cause;
import org.parallax.highlight.Mark;
import org.parallax.highlight.Tone;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

class MarkedTextsTest {
  private static final String TEXT = "The lake rose by <40> metres.\nMayor Adler spoke.";
  private static final Article ARTICLE = article();

  private static Article article() {
    int second = TEXT.indexOf('\n') + 1;
    List<Paragraph> paragraphs =
        List.of(
            new Paragraph(new Span(0, second - 1), Role.BODY),
            new Paragraph(new Span(second, TEXT.length()), Role.BODY));
    Source source =
        new Source("gazette.txt", Source.Credits.NONE, Optional.empty(), Optional.empty());
    return new Article(ArticleId.of("gazette.txt", TEXT), source, new TextBody(TEXT, paragraphs));
  }

  private static Mark mark(String words, Tone tone, boolean quiet) {
    int at = TEXT.indexOf(words);
    Cause cause = new Cause.Found(new FindingId(words));
    return new Mark(new Span(at, at + words.length()), cause, tone, quiet);
  }

  private static String page(Mark... marks) {
    byte[] page = MarkedTexts.page("Lake", List.of(ARTICLE), Map.of(ARTICLE.id(), List.of(marks)));
    return new String(page, StandardCharsets.UTF_8);
  }

  @Test
  void wordsAreMarkedWhereTheyStandAndCanBeNothingButText() {
    assertThat(page(mark("<40>", Tone.DIFFER, false)))
        .contains("The lake rose by <mark class=\"differ\">&lt;40&gt;</mark> metres.");
  }

  @Test
  void aMarkOverTwoParagraphsIsMarkedInBoth() {
    assertThat(page(mark("metres.\nMayor", Tone.AGREE, false)))
        .contains("<mark class=\"agree\">metres.</mark>")
        .contains("<mark class=\"agree\">Mayor</mark> Adler spoke.");
  }

  @Test
  void whatIsOnlySuggestedStaysClean() {
    assertThat(page(mark("Mayor", Tone.DIFFER, true))).contains(">Mayor Adler spoke.<");
  }
}
