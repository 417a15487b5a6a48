package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Relation;
import org.parallax.article.ArticleId;
import org.parallax.text.Span;

class CounterpartsTest {
  private static final ArticleId OURS = new ArticleId("ours");
  private static final ArticleId THEIRS = new ArticleId("theirs");

  @Test
  void insideAPassageThePartIsTheSame() {
    Counterparts counterparts = new Counterparts(List.of(aligned(100, 200, 300, 500, 0.8)));
    assertThat(counterparts.of(OURS, 150, THEIRS)).hasValue(400);
    assertThat(counterparts.of(THEIRS, 400, OURS)).hasValue(150);
  }

  @Test
  void betweenPassagesThatFollowEachOtherItGlides() {
    Counterparts counterparts =
        new Counterparts(List.of(aligned(0, 100, 0, 100, 0.8), aligned(200, 300, 300, 400, 0.8)));
    assertThat(counterparts.of(OURS, 100, THEIRS)).hasValue(100);
    assertThat(counterparts.of(OURS, 150, THEIRS)).hasValue(200);
    assertThat(counterparts.of(OURS, 199.5, THEIRS)).hasValue(299);
  }

  @Test
  void betweenPassagesToldInAnotherOrderItRests() {
    Counterparts counterparts =
        new Counterparts(List.of(aligned(0, 100, 500, 600, 0.8), aligned(200, 300, 100, 200, 0.8)));
    assertThat(counterparts.of(OURS, 150, THEIRS)).isEmpty();
    assertThat(counterparts.of(OURS, 250, THEIRS)).hasValue(150);
  }

  @Test
  void neverRunsMuchFasterThanItsLeader() {
    Counterparts counterparts =
        new Counterparts(List.of(aligned(0, 100, 0, 100, 0.8), aligned(110, 200, 5000, 5100, 0.8)));
    assertThat(counterparts.of(OURS, 105, THEIRS)).isEmpty();
  }

  @Test
  void theStrongestOfSeveralPassagesCounts() {
    Counterparts counterparts =
        new Counterparts(List.of(aligned(0, 100, 0, 100, 0.5), aligned(0, 100, 900, 1000, 0.9)));
    assertThat(counterparts.of(OURS, 50, THEIRS)).hasValue(950);
  }

  @Test
  void aTextWithoutCounterpartRests() {
    Counterparts counterparts = new Counterparts(List.of(aligned(100, 200, 300, 500, 0.8)));
    assertThat(counterparts.of(OURS, 50, THEIRS)).isEmpty();
    assertThat(counterparts.of(OURS, 150, new ArticleId("a third"))).isEmpty();
  }

  @Test
  void phrasesInsidePassagesDoNotCount() {
    Alignment phrase =
        new Alignment(
            new Passage(OURS, new Span(0, 10)),
            new Passage(THEIRS, new Span(0, 10)),
            Alignment.Level.CHUNK,
            Relation.EQUAL,
            1);
    assertThat(new Counterparts(List.of(phrase)).of(OURS, 5, THEIRS)).isEmpty();
  }

  private static Alignment aligned(int from, int to, int otherFrom, int otherTo, double score) {
    return new Alignment(
        new Passage(OURS, new Span(from, to)),
        new Passage(THEIRS, new Span(otherFrom, otherTo)),
        Alignment.Level.PASSAGE,
        Relation.SIMILAR,
        score);
  }
}
