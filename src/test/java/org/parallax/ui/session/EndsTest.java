package org.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.ui.session.Reviews.GAZETTE;
import static org.parallax.ui.session.Reviews.HERALD;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Passage;
import org.parallax.article.Article;
import org.parallax.export.Notes;
import org.parallax.text.Span;
import org.parallax.ui.session.Ends.End;

class EndsTest {
  private final ReviewSession session = Reviews.analysed();
  private final Ends ends = session.byHand().ends();

  private void look(Article article, String words) {
    int at = article.text().value().indexOf(words);
    session.gaze().column().set(Optional.of(article.id()));
    session
        .gaze()
        .words()
        .set(Optional.of(new Passage(article.id(), new Span(at, at + words.length()))));
  }

  private List<String> words() {
    return session.selected().orElseThrow().passages().stream()
        .map(there -> article(there).at(there.span()))
        .toList();
  }

  private Article article(Passage there) {
    return session.workspace().shelf().article(there.article()).orElseThrow();
  }

  @Test
  void endsOfAMarkMoveByWordsAndAreUndoneTogether() {
    look(GAZETTE, "Ruth");
    session.byHand().mark();
    ends.move(End.END, true);
    ends.move(End.START, false);
    assertThat(words()).containsExactly("Mayor Ruth Adler");
    ends.move(End.END, false);
    assertThat(words()).containsExactly("Mayor Ruth");
    session.undo();
    assertThat(words()).containsExactly("Ruth");
  }

  @Test
  void twoReadingsInOneReportAreUndoneEachForItself() {
    look(GAZETTE, "Ruth");
    session.byHand().mark();
    look(GAZETTE, "rose");
    session.byHand().addReading();
    look(GAZETTE, "Ruth");
    ends.move(End.END, true);
    ends.move(End.START, false);
    look(GAZETTE, "rose");
    ends.move(End.END, true);
    ends.move(End.END, true);
    assertThat(words()).containsExactly("Mayor Ruth Adler", "rose by 40");
    session.undo();
    assertThat(words()).containsExactly("Mayor Ruth Adler", "rose");
    session.undo();
    assertThat(words()).containsExactly("Ruth", "rose");
  }

  @Test
  void foundWordsMoveInTheColumnOfTheKeyboard() {
    session.next();
    look(HERALD, "Mayor");
    ends.move(End.START, false);
    ends.move(End.START, false);
    assertThat(words()).containsExactly("40 metres", "rose by 30 metres");
    session.undo();
    assertThat(words()).containsExactly("40 metres", "30 metres");
    session.redo();
    assertThat(words()).containsExactly("40 metres", "rose by 30 metres");
  }

  @Test
  void whatWasFoundStaysMovedInTheNextAnalysisAndInTheNotes() {
    session.next();
    session.annotator().note("By whom?");
    ends.move(End.END, false);
    session.accept(Reviews.analysis());
    assertThat(words()).containsExactly("40", "30 metres");
    assertThat(session.selected().orElseThrow().added()).as("no reading set by hand").isEmpty();
    assertThat(Notes.of(session.workspace(), session.analysis()).notes().get(0).readings())
        .extracting(reading -> reading.excerpt().words())
        .containsExactly("40", "30 metres");
  }

  @Test
  void movingThereAndBackLeavesNoCorrection() {
    session.next();
    ends.move(End.END, false);
    assertThat(session.regrouper().corrections()).hasSize(1);
    ends.move(End.END, true);
    assertThat(session.regrouper().corrections()).isEmpty();
    assertThat(words()).containsExactly("40 metres", "30 metres");
  }

  @Test
  void aCorrectionThatFollowsHoldsForTheMovedWords() {
    session.next();
    ends.move(End.END, false);
    session.regrouper().splitOff(session.regrouper().readings().get(0));
    assertThat(words()).containsExactly("30 metres");
    session.accept(Reviews.analysis());
    assertThat(words()).containsExactly("30 metres");
  }

  @Test
  void whereNothingIsSelectedNothingMoves() {
    assertThat(ends.canMove().get()).isFalse();
    ends.move(End.END, true);
    assertThat(session.stepsProperty().get().undo()).isEmpty();
  }
}
