package org.parallax.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

class WordEndsTest {
  private static final String TEXT = "The ferry, full of pilgrims, sank.";
  private final WordEnds ends = new WordEnds(TEXT);

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  @Test
  void anEndTakesTheNextWordAndPassesTheCommaBefore() {
    assertThat(ends.endOn(span("ferry")).in(TEXT)).isEqualTo("ferry, full");
    assertThat(ends.endBack(span("ferry, full")).in(TEXT)).isEqualTo("ferry");
  }

  @Test
  void aCutWordIsMadeWholeAndNoSpaceIsTaken() {
    int at = TEXT.indexOf("rry, fu");
    assertThat(ends.whole(new Span(at, at + "rry, fu".length())).in(TEXT)).isEqualTo("ferry, full");
    assertThat(ends.whole(span(" full ")).in(TEXT)).isEqualTo("full");
    assertThat(ends.whole(span("full of"))).isEqualTo(span("full of"));
    assertThat(ends.whole(new Span(0, TEXT.length()))).isEqualTo(new Span(0, TEXT.length()));
  }

  @Test
  void aStartTakesTheWordBeforeAndLeavesTheFirst() {
    assertThat(ends.startBack(span("full of")).in(TEXT)).isEqualTo("ferry, full of");
    assertThat(ends.startOn(span("ferry, full of")).in(TEXT)).isEqualTo("full of");
  }

  @Test
  void theLastWordStays() {
    assertThat(ends.endBack(span("ferry"))).isEqualTo(span("ferry"));
    assertThat(ends.startOn(span("ferry"))).isEqualTo(span("ferry"));
  }

  @Test
  void nothingLiesBeyondTheText() {
    assertThat(ends.endOn(span("sank"))).isEqualTo(span("sank"));
    assertThat(ends.startBack(span("The"))).isEqualTo(span("The"));
  }

  @Test
  void aPlaceMovesWordByWord() {
    Span place = new Span(3, 3);
    assertThat(ends.moved(place, true)).isEqualTo(new Span(9, 9));
    assertThat(ends.moved(new Span(9, 9), false)).isEqualTo(new Span(4, 4));
  }

  @Test
  void halfAWordGrowsToItsEnd() {
    assertThat(ends.endOn(span("fer")).in(TEXT)).isEqualTo("ferry");
    assertThat(ends.startBack(span("rry")).in(TEXT)).isEqualTo("ferry");
  }
}
