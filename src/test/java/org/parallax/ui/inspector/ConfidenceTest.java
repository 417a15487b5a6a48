package org.parallax.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.finding.Finding;
import org.parallax.finding.Overlay;
import org.parallax.finding.Overlay.ByHand.Act;
import org.parallax.finding.Verdict;
import org.parallax.ui.session.Reviews;

class ConfidenceTest {
  private static final Finding JUDGED =
      Reviews.finding(Verdict.DIFFER, "height of the lake", "40 metres", "30 metres");

  private static Finding byHand(Act act) {
    return new Finding(
        JUDGED.id(),
        JUDGED.matter(),
        JUDGED.sides(),
        JUDGED.judgement(),
        List.of(new Overlay.ByHand(act)));
  }

  @Test
  void aJudgeIsMoreOrLessSure() {
    assertThat(Confidence.words(JUDGED)).isEqualTo("Very sure.");
  }

  @Test
  void whatAPersonPutTogetherOrTookApartIsByHand() {
    assertThat(Confidence.words(byHand(Act.JOINED))).isEqualTo("By hand.");
    assertThat(Confidence.words(byHand(Act.PARTED))).isEqualTo("By hand.");
  }

  @Test
  void movedEndsLeaveTheJudgementAsItIs() {
    assertThat(Confidence.words(byHand(Act.MOVED))).isEqualTo("Very sure.");
  }
}
