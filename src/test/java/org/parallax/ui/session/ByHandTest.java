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
import org.parallax.workspace.TagId;

class ByHandTest {
  private final ReviewSession session = Reviews.analysed();
  private final ByHand hand = session.byHand();

  private void select(Article article, String words) {
    int at = article.text().value().indexOf(words);
    look(article, new Span(at, at + words.length()));
  }

  private void look(Article article, Span span) {
    session.gaze().words().set(Optional.of(new Passage(article.id(), span)));
    session.gaze().column().set(Optional.of(article.id()));
  }

  private Item selected() {
    return session.selected().orElseThrow();
  }

  private List<String> words() {
    return selected().passages().stream()
        .map(
            passage ->
                session
                    .workspace()
                    .shelf()
                    .article(passage.article())
                    .orElseThrow()
                    .at(passage.span()))
        .toList();
  }

  @Test
  void wordsThatTheHandCutAreMarkedWhole() {
    select(GAZETTE, "yor Ruth Adl");
    hand.mark();
    assertThat(words()).containsExactly("Mayor Ruth Adler");
  }

  @Test
  void selectedWordsBecomeADiscrepancyOfTheirOwn() {
    select(GAZETTE, "Mayor Ruth Adler");
    assertThat(hand.hasWords().get()).isTrue();
    hand.mark();
    assertThat(selected().group()).isEqualTo(Group.MARKED);
    assertThat(selected().topic()).isEqualTo("Mayor Ruth Adler");
    assertThat(hand.hasWords().get()).as("the words are let go of").isFalse();
    session.undo();
    assertThat(session.board().count(Group.MARKED)).isZero();
  }

  @Test
  void aDigitMarksSelectedWordsWithItsTag() {
    session.next();
    select(GAZETTE, "Mayor");
    session.annotator().toggle(1);
    assertThat(selected().group()).isEqualTo(Group.MARKED);
    assertThat(selected().said().tags()).containsExactly(new TagId("error"));
  }

  @Test
  void wordsOfASecondReportBecomeAnotherReading() {
    select(GAZETTE, "Mayor Ruth Adler");
    hand.mark();
    select(HERALD, "Adler spoke");
    hand.addReading();
    assertThat(words()).containsExactly("Mayor Ruth Adler", "Adler spoke");
    session.undo();
    assertThat(words()).containsExactly("Mayor Ruth Adler");
  }

  @Test
  void aFindingTakesAReadingTooAndTheNotesHaveIt() {
    session.next();
    select(HERALD, "Mayor");
    hand.addReading();
    assertThat(words()).containsExactly("40 metres", "30 metres", "Mayor");
    assertThat(Notes.of(session.workspace(), session.analysis()).notes())
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.readings())
                    .extracting(reading -> reading.excerpt().words())
                    .containsExactly("40 metres", "30 metres", "Mayor"));
  }

  @Test
  void whatIsLeftOutIsMarkedWhereTheCaretStands() {
    select(GAZETTE, "Mayor Ruth Adler");
    hand.mark();
    int end = HERALD.text().value().length();
    look(HERALD, new Span(end, end));
    hand.omission();
    assertThat(words()).containsExactly("Mayor Ruth Adler", "");
    assertThat(selected().isIn(HERALD.id())).isTrue();
  }

  @Test
  void anOmissionByItselfIsCalledAfterWhatStandsBefore() {
    int at = GAZETTE.text().value().indexOf(" Mayor");
    look(GAZETTE, new Span(at, at));
    hand.omission();
    assertThat(selected().topic()).isEqualTo("Left out after “The lake rose by 40 metres.”");
  }

  @Test
  void theReadingInTheColumnOfTheKeyboardIsTakenAwayThenTheMark() {
    select(GAZETTE, "Mayor");
    hand.mark();
    select(HERALD, "Adler spoke");
    hand.addReading();
    hand.remove();
    assertThat(words()).containsExactly("Mayor");
    hand.remove();
    assertThat(session.board().count(Group.MARKED)).isZero();
    assertThat(session.selected()).isPresent();
    session.undo();
    assertThat(session.board().count(Group.MARKED)).isEqualTo(1);
  }
}
