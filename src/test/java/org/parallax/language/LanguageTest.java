package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
  void partsQuotationMarksFromWords() {
    AnalyzedArticle article = read("He called it “useful”. She called it \"long\".");
    assertThat(article.sentences())
        .flatExtracting(Sentence::tokens)
        .extracting(Token::form)
        .contains("“", "useful", "”", "\"", "long");
  }

  @Test
  void readsASentenceThatIsBrokenOverLines() {
    AnalyzedArticle article = read("The deputy minister\n\nAnna Brandt,\n\nspoke first.");
    assertThat(article.sentences()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gov. Ilse Marr and Sen. T. R. Odell met. They agreed.|2",
        "They met former governor L. Douglas Marr. It rained.|2",
        "The bond due nov . 6 rose 6 . 2 % to a high . They agreed .|2",
        "He lives in the U.S. She does not.|2",
        "The U.S. Treasury and the U.N. Security Council met.|1",
        "“Is it over?” she asked. “Not yet,” he said. “Wait.”|3",
        "It cost $3.5 million. Nos. 4 and 5 follow. See No. 6.|3",
        "Well... maybe. And then… nothing!|2",
        "Anna K. Brandt spoke at 9 a.m. on Jan. 4. Nobody came.|2",
        "They fired Tomas B. Lindgren, the head of the bank. He left.|2",
        "The council chose Plan B. The mayor did not.|2",
        "He met Mr. Osei, Dr. Lund et al. in St. Gallen.|1",
        "GENEVA — Talks began. (They ended Friday.) All left.|3",
      })
  void tellsSentenceEndsFromOtherStops(String text, int sentences) {
    assertThat(read(text).sentences()).hasSize(sentences);
  }

  @Test
  void cutsWhatNobodyWroteAsOneSentence() {
    AnalyzedArticle article = read("and so on, ".repeat(5_000));
    assertThat(article.sentences())
        .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSizeBetween(1, 300));
    assertThat(article.sentences().stream().mapToInt(each -> each.tokens().size()).sum())
        .isEqualTo(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "a.", "x", "7", "! ", "\"", "é", "U.S. ", "\uD83D"})
  void readsAnythingInLinearTime(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
  }

  private static AnalyzedArticle read(String text) {
    Source source = new Source("test.txt", Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return LANGUAGE.read(
        new Article(ArticleId.of("test.txt", text), source, new TextBody(text, List.of(whole))));
  }
}
