package org.parallax.ui.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parallax.align.Origins;
import org.parallax.align.copy.Verbatim;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Relation;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.text.Span;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Reviews;
import org.parallax.ui.session.Sources;

class ComparisonTest {
  private static final Article WIRE =
      Reviews.article("wire.txt", "Two bears left the park on Sunday. They came back.");
  private static final Article OWN = Reviews.article("own.txt", "A bear was seen. It was large.");
  private static final Article COPY =
      Reviews.article("copy.txt", "Two bears left the park on Sunday, we hear.");
  private static final Sources SOURCES =
      new Sources(
          List.of(
              new Sources.Source(WIRE, "Wire", 0),
              new Sources.Source(OWN, "Own", 1),
              new Sources.Source(COPY, "Copy", 2)));
  private static final Analysis ANALYSIS =
      new Analysis(
          List.of(WIRE, OWN, COPY),
          List.of(),
          List.of(
              new Alignment(
                  new Passage(WIRE.id(), new Span(0, 34)),
                  new Passage(OWN.id(), new Span(0, 15)),
                  Alignment.Level.PASSAGE,
                  Relation.SIMILAR,
                  0.5)),
          List.of(),
          new Origins(List.of(List.of(WIRE.id(), COPY.id()), List.of(OWN.id()))));

  private final Comparison comparison =
      new Comparison(SOURCES, ANALYSIS, Verbatim.of(ANALYSIS.of()));

  @Test
  void reportsOfOneTextStandBesideEachOther() {
    assertThat(comparison.sources().all())
        .extracting(Sources.Source::name)
        .containsExactly("Wire", "Copy", "Own");
    assertThat(comparison.rows())
        .extracting(OverlapRow::siblings)
        .containsExactly(List.of("Copy"), List.of("Wire"), List.of());
    assertThat(comparison.origins()).isEqualTo(2);
  }

  @Test
  void sharesAreOfTheShorterAndTheSameBothWays() {
    Optional<Share> oneWay = comparison.rows().get(0).shares().get(2);
    Optional<Share> otherWay = comparison.rows().get(2).shares().get(0);
    assertThat(oneWay).isEqualTo(otherWay);
    assertThat(oneWay.orElseThrow().substance()).isCloseTo(0.25, Offset.offset(1e-9));
    assertThat(oneWay.orElseThrow().verbatim()).isZero();
    assertThat(comparison.rows().get(0).shares().get(1).orElseThrow().verbatim())
        .isCloseTo(7 / 9.0, Offset.offset(1e-9));
  }

  @Test
  void aReportIsNotComparedWithItself() {
    assertThat(comparison.rows().get(1).shares().get(1)).isEmpty();
  }

  @Test
  void whatTwoHaveInCommonIsListedUnderHeadings() {
    assertThat(comparison.common(SOURCES.all().get(0), SOURCES.all().get(2), List.of()))
        .containsExactly(
            new Common.Heading("THE SAME WORDS  1"),
            new Common.Copied(
                "Two bears left the park on Sunday", 7, new Passage(WIRE.id(), new Span(0, 33))));
    assertThat(comparison.common(SOURCES.all().get(1), SOURCES.all().get(0), List.of()))
        .containsExactly(
            new Common.Heading("ABOUT THE SAME THING  1"),
            new Common.Aligned(
                "A bear was seen",
                "Two bears left the park on Sunday.",
                new Passage(OWN.id(), new Span(0, 15))));
  }

  @Test
  void findingsOfBothAreListedFirst() {
    ReviewSession session = Reviews.analysed();
    Sources sources = Sources.of(session);
    Comparison dam =
        new Comparison(sources, session.analysis(), Verbatim.of(session.workspace().articles()));
    assertThat(
            dam.common(sources.all().get(0), sources.all().get(1), session.board().shown()).get(0))
        .isEqualTo(new Common.Heading("BOTH TELL  4"));
  }
}
