package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

class ExcerptTest {
  private static final String TEXT =
      """
      Flood in the hills

      The river rose. Gov. Hale of the U.S.
      sent 40 trucks to Aldmoor. They came late.\
      """;
  private static final TextBody BODY =
      new TextBody(
          TEXT,
          List.of(
              new Paragraph(new Span(0, 18), Role.HEADLINE),
              new Paragraph(new Span(20, TEXT.length()), Role.BODY)));

  private static Excerpt around(String words) {
    int at = TEXT.indexOf(words);
    return Excerpt.of(BODY, new Span(at, at + words.length()));
  }

  @Test
  void showsTheSentenceWhateverItsAbbreviationsAndLineBreaks() {
    assertThat(around("40 trucks"))
        .isEqualTo(new Excerpt("Gov. Hale of the U.S.\nsent ", "40 trucks", " to Aldmoor."));
  }

  @Test
  void theFirstAndTheLastWordsOfASentenceAreInIt() {
    assertThat(around("They")).isEqualTo(new Excerpt("", "They", " came late."));
    assertThat(around("late.")).isEqualTo(new Excerpt("They came ", "late.", ""));
  }

  @Test
  void staysInItsParagraph() {
    assertThat(around("hills")).isEqualTo(new Excerpt("Flood in the ", "hills", ""));
  }

  @Test
  void wordsOverTwoSentencesShowBoth() {
    assertThat(around("Aldmoor. They").before()).startsWith("Gov. Hale");
    assertThat(around("Aldmoor. They").after()).isEqualTo(" came late.");
  }

  @Test
  void aPlaceBetweenTwoCharactersStandsInItsSentence() {
    int at = TEXT.indexOf(" rose");
    assertThat(Excerpt.of(BODY, new Span(at, at)))
        .isEqualTo(new Excerpt("The river", "", " rose."));
    int end = TEXT.length();
    assertThat(Excerpt.of(BODY, new Span(end, end)))
        .isEqualTo(new Excerpt("They came late.", "", ""));
  }

  @Test
  void aLongSentenceIsCutAtWords() {
    String text = "so ".repeat(500) + "HERE" + " on".repeat(500);
    TextBody body =
        new TextBody(text, List.of(new Paragraph(new Span(0, text.length()), Role.BODY)));
    int at = text.indexOf("HERE");
    Excerpt excerpt = Excerpt.of(body, new Span(at, at + 4));
    assertThat(excerpt.before()).startsWith("… so so").endsWith("so ").hasSizeLessThan(305);
    assertThat(excerpt.after()).startsWith(" on on").endsWith(" on …").hasSizeLessThan(305);
  }

  @Test
  void wordsOutsideEveryParagraphStandAlone() {
    assertThat(Excerpt.of(new TextBody("ab cd", List.of()), new Span(0, 2)))
        .isEqualTo(new Excerpt("", "ab", ""));
    assertThat(Excerpt.of(new TextBody("ab cd", List.of()), new Span(2, 2)))
        .isEqualTo(new Excerpt("", "", ""));
  }
}
