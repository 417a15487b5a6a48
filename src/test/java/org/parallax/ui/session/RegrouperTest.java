package org.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.workspace.State;

class RegrouperTest {
  private final ReviewSession session = Reviews.analysed();
  private final Regrouper regrouper = session.regrouper();

  private List<String> differ() {
    return session.board().all().stream()
        .filter(item -> item.group() == Group.DIFFER)
        .map(Item::topic)
        .toList();
  }

  private List<String> labels() {
    Finding finding = session.selected().orElseThrow().finding().orElseThrow();
    return finding.sides().stream().map(Side::label).toList();
  }

  @Test
  void twoFindingsBecomeOneAndWhatWasSaidOfBothIsKept() {
    session.next();
    session.next();
    session.annotator().note("Ask the engineer.");
    session.previous();
    session.annotator().toggle(1);
    Item rise = regrouper.others().get(0);
    regrouper.join(rise);
    assertThat(differ()).containsExactly("Height of the lake");
    assertThat(labels()).containsExactly("40 metres", "30 metres", "rose by 40", "rose by 30");
    assertThat(session.selected().orElseThrow().said().note()).isEqualTo("Ask the engineer.");
    assertThat(session.selected().orElseThrow().said().tags()).hasSize(1);
    session.undo();
    assertThat(differ()).containsExactly("Height of the lake", "Rise");
  }

  @Test
  void aReadingThatIsSplitOffIsAFindingOfItsOwn() {
    session.next();
    regrouper.splitOff(regrouper.readings().get(1));
    assertThat(labels()).containsExactly("40 metres");
    assertThat(differ()).containsExactly("Rise");
    assertThat(session.board().count(Group.ONLY)).isEqualTo(2);
  }

  @Test
  void whatWasSaidStaysWithTheRestAndNothingIsLeftOfTheReadingThatWent() {
    session.next();
    session.annotator().note("Which of them?");
    regrouper.splitOff(regrouper.readings().get(1));
    Item rest = session.selected().orElseThrow();
    assertThat(rest.said().note()).isEqualTo("Which of them?");
    assertThat(rest.added()).isEmpty();
    assertThat(rest.passages()).hasSize(1);
    session.undo();
    assertThat(session.selected().orElseThrow().passages()).hasSize(2);
    regrouper.keepApart(regrouper.readings().get(0));
    assertThat(session.selected().orElseThrow().added()).isEmpty();
  }

  @Test
  void aCorrectionHoldsForTheNextAnalysisAndCanBeTakenBackAtAnyTime() {
    session.next();
    regrouper.keepApart(regrouper.readings().get(1));
    session.accept(Reviews.analysis());
    assertThat(differ()).containsExactly("Rise");
    assertThat(regrouper.corrections()).hasSize(1);
    regrouper.takeBack(regrouper.corrections().get(0));
    assertThat(differ()).containsExactly("Height of the lake", "Rise");
    assertThat(session.workspace().review().corrections()).isEmpty();
  }

  @Test
  void aLoneReadingCantBeTakenApart() {
    session.next();
    regrouper.splitOff(regrouper.readings().get(1));
    assertThat(regrouper.readings()).isEmpty();
  }

  @Test
  void aDecisionLeadsToTheNextThatIsOpen() {
    session.next();
    session.next();
    session.annotator().decide(State.EXPLAINED);
    session.previous();
    session.previous();
    assertThat(session.selected().orElseThrow().topic()).isEqualTo("Height of the lake");
    session.annotator().decide(State.CONFLICT);
    assertThat(session.selected().orElseThrow().topic())
        .as("the second is decided already")
        .isEqualTo("Office of adler");
  }
}
