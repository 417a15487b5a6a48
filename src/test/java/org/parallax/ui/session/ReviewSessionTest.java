package org.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Passage;
import org.parallax.analysis.Analysis;
import org.parallax.finding.FindingId;
import org.parallax.finding.Verdict;
import org.parallax.text.Span;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.State;
import org.parallax.workspace.TagId;
import org.parallax.workspace.Workspace;

class ReviewSessionTest {
  private static final TagId ERROR = new TagId("error");

  @Test
  void nextVisitsWhatIsShownInItsOrderAndStaysOnTheLast() {
    ReviewSession session = Reviews.analysed();
    List<String> visited = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      session.next();
      visited.add(topic(session));
    }
    assertThat(visited)
        .containsExactly("Height of the lake", "Rise", "Office of adler", "Office of adler");
    session.previous();
    assertThat(topic(session)).isEqualTo("Rise");
  }

  @Test
  void suggestionsAreVisitedOnceTheyAreUnfolded() {
    ReviewSession session = Reviews.analysed();
    session.folded().set(Set.of());
    session.previous();
    assertThat(topic(session)).isEqualTo("Speech");
  }

  @Test
  void aDecisionLeadsOnAlsoFromAnItemThatTheFilterHidesWithIt() {
    ReviewSession session = Reviews.analysed();
    session.look(view -> view.with(view.filter().ofStates(Set.of(State.OPEN))));
    session.next();
    session.annotator().decide(State.EXPLAINED);
    assertThat(session.board().shown()).hasSize(3);
    assertThat(topic(session)).isEqualTo("Rise");
  }

  @Test
  void whoWatchesTheWorkspaceKnowsWhetherItHasToBeKept() {
    ReviewSession session = Reviews.analysed();
    List<Boolean> unsaved = new ArrayList<>();
    session
        .workspaceProperty()
        .addListener((all, before, now) -> unsaved.add(session.unsavedProperty().get()));
    session.apply("Rename", now -> now.titled("The dam"));
    session.open(Workspace.empty());
    session.restore(Workspace.empty().titled("The lake"));
    assertThat(unsaved).containsExactly(true, false, true);
  }

  @Test
  void whatIsSaidOfAFindingCanBeTakenBackAndMadeAgain() {
    ReviewSession session = Reviews.analysed();
    session.next();
    session.annotator().toggle(1);
    assertThat(session.selected().orElseThrow().said().tags()).containsExactly(ERROR);
    assertThat(session.stepsProperty().get().undo()).contains("Tag “Error”");
    session.undo();
    assertThat(session.selected().orElseThrow().said()).isEqualTo(Assessment.NONE);
    session.redo();
    assertThat(session.selected().orElseThrow().said().tags()).containsExactly(ERROR);
  }

  @Test
  void lettersOfOneNoteAreTakenBackTogether() {
    ReviewSession session = Reviews.analysed();
    session.next();
    for (String note : List.of("A", "As", "Ask")) {
      session.annotator().note(note);
    }
    session.undo();
    assertThat(session.selected().orElseThrow().said().note()).isEmpty();
  }

  @Test
  void anAnalysisOfOtherArticlesIsThrownAway() {
    ReviewSession session = Reviews.fresh();
    session.apply("Remove", now -> now.without(Reviews.HERALD.id()));
    assertThat(session.accept(Reviews.analysis())).isFalse();
    assertThat(session.analysis()).isEqualTo(Analysis.NONE);
  }

  @Test
  void findingsStayWhileAnotherArticleIsAddedAndGoWithOneThatIsRemoved() {
    ReviewSession session = Reviews.analysed();
    session.apply(
        "Add", now -> now.withArticles(List.of(Reviews.article("echo.txt", "The lake is calm."))));
    assertThat(session.board().all()).hasSize(4);
    session.apply("Remove", now -> now.without(Reviews.GAZETTE.id()));
    assertThat(session.board().all()).isEmpty();
  }

  @Test
  void wordsMarkedByHandStandBesideTheFindings() {
    ReviewSession session = Reviews.analysed();
    Span words = new Span(0, 8);
    session.apply(
        "Mark",
        (now, stamp) ->
            now.marked(Reviews.GAZETTE.id(), words, Assessment.NONE.tagged(ERROR), stamp));
    Item item =
        session.board().all().stream()
            .filter(each -> each.group() == Group.MARKED)
            .findFirst()
            .orElseThrow();
    assertThat(item.topic()).isEqualTo("The lake");
    assertThat(item.passages()).containsExactly(new Passage(Reviews.GAZETTE.id(), words));
    assertThat(session.board().toDecide()).hasSize(3);
  }

  @Test
  void countsHowFarTheReviewIs() {
    ReviewSession session = Reviews.analysed();
    session.next();
    session.annotator().decide(State.CONFLICT);
    assertThat(session.board().decided()).isEqualTo(1);
    assertThat(session.board().toDecide()).hasSize(2);
    assertThat(session.board().count(Group.AGREE)).isEqualTo(1);
  }

  @Test
  void theFilterHidesRowsAndKeepsTheSelection() {
    ReviewSession session = Reviews.analysed();
    session.next();
    session.look(view -> view.with(view.filter().ofVerdicts(Set.of(Verdict.AGREE))));
    assertThat(session.board().shown()).extracting(Item::topic).containsExactly("Office of adler");
    assertThat(topic(session)).isEqualTo("Height of the lake");
  }

  @Test
  void aSelectionThatANewAnalysisDoesNotHaveIsGivenUp() {
    ReviewSession session = Reviews.analysed();
    session.next();
    session.accept(
        Reviews.analysis(Reviews.finding(Verdict.AGREE, "office of adler", "Mayor", "Mayor")));
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.NOTHING);
  }

  @Test
  void knowsWhetherSomethingIsUnsaved() {
    ReviewSession session = Reviews.analysed();
    session.look(view -> view.sized(150));
    assertThat(session.unsavedProperty().get()).as("a larger text").isFalse();
    session.apply("Title", now -> now.titled("Lake"));
    assertThat(session.unsavedProperty().get()).isTrue();
    session.saved(session.workspace());
    assertThat(session.unsavedProperty().get()).isFalse();
    session.undo();
    assertThat(session.unsavedProperty().get()).as("undo after saving").isTrue();
  }

  @Test
  void aWatchedPartChangesOnlyWhenItDoes() {
    ReviewSession session = Reviews.analysed();
    List<Integer> sizes = new ArrayList<>();
    session.view(view -> view.textSize()).addListener((all, before, now) -> sizes.add(now));
    session.look(view -> view.locked(false));
    session.look(view -> view.sized(120));
    assertThat(sizes).containsExactly(120);
  }

  @Test
  void selectsByTheFindingsId() {
    ReviewSession session = Reviews.analysed();
    session.select(new Selection.OfFinding(new FindingId("rise")));
    assertThat(topic(session)).isEqualTo("Rise");
  }

  private static String topic(ReviewSession session) {
    return session.selected().orElseThrow().topic();
  }

  @Test
  void whatIsSaidBearsTheNameThatAPersonGave() {
    ReviewSession session = Reviews.analysed();
    session.next();
    session.sign("Ada");
    session.annotator().note("Which gauge?");
    assertThat(session.workspace().annotations().get(0).stamp().coder()).isEqualTo("Ada");
  }
}
