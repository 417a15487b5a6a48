package org.parallax.ui.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Reviews;
import org.parallax.ui.session.Sources;
import org.parallax.workspace.State;

class LineTest {
  private final ReviewSession session = Reviews.analysed();

  @Test
  void aMatterIsAHeadingAReasonAndAReadingForEachSource() {
    assertThat(lines().subList(0, 4))
        .extracting(LineTest::sort)
        .containsExactly("Heading", "Reason", "Reading", "Reading");
    assertThat(((Line.Reading) lines().get(2)).source().name()).isEqualTo("gazette");
    assertThat(((Line.Reading) lines().get(3)).label()).isEqualTo("30 metres");
  }

  @Test
  void headingsAreCounted() {
    assertThat(
            lines().stream()
                .filter(Line.Heading.class::isInstance)
                .map(Line.Heading.class::cast)
                .map(heading -> heading.number() + "/" + heading.of())
                .collect(Collectors.joining(" ")))
        .isEqualTo("1/3 2/3 3/3");
  }

  @Test
  void whatWasSaidOfItComesLast() {
    session.selectFirst();
    session.annotator().toggle(1);
    session.annotator().note("Asked the mayor.");
    session.annotator().decide(State.EXPLAINED);
    Line last = lines().get(4);
    assertThat(sort(last)).isEqualTo("Remark");
    assertThat(Line.remark(last.item().said(), session.workspace().codebook()))
        .isEqualTo("Tags: Error. State: explained. Note: Asked the mayor.");
  }

  @Test
  void aReadingLeadsToItsPlaceAndAHeadingToTheFirst() {
    Line.Reading second = (Line.Reading) lines().get(3);
    assertThat(second.goal()).contains(second.place());
    assertThat(lines().get(0).goal()).contains(((Line.Reading) lines().get(2)).place());
  }

  private List<Line> lines() {
    return Line.of(
        session.board().unfolded(session.folded().get()), Sources.of(session), words -> words);
  }

  private static String sort(Line line) {
    return line.getClass().getSimpleName();
  }
}
