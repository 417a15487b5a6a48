package org.parallax.ui.session;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.parallax.align.passage.Passage;
import org.parallax.text.Span;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.AnnotationId;
import org.parallax.workspace.Places.PlacedReading;
import org.parallax.workspace.WordEnds;

/** Moves the ends of words, found or marked by hand: of what is selected, those at the caret. */
public final class Ends {
  /** Which end. */
  public enum End {
    START,
    END
  }

  /** Words of the selected item, and who marked them where that was done by hand. */
  private record Words(Passage at, Optional<Mark> mark) {}

  private record Mark(AnnotationId annotation, Anchored reading) {}

  /** Where the last move left words: one that starts there goes on with the same words. */
  private record Left(Optional<AnnotationId> annotation, Passage at) {}

  private final ReviewSession session;
  private Optional<Left> left = Optional.empty();
  private int runs;

  Ends(ReviewSession session) {
    this.session = session;
  }

  /** Whether something is selected that stands in a text. */
  public ObservableBooleanValue canMove() {
    return Bindings.createBooleanBinding(
        () -> atHand().isPresent(), session.selectionProperty(), session.boardProperty());
  }

  /** Moves an end by a word; an omission moves as a whole. */
  public void move(End end, boolean on) {
    atHand()
        .ifPresent(
            words ->
                session
                    .workspace()
                    .shelf()
                    .article(words.at().article())
                    .map(article -> new WordEnds(article.text().value()))
                    .ifPresent(ends -> move(words, moved(ends, words.at().span(), end, on))));
  }

  private static Span moved(WordEnds ends, Span old, End end, boolean on) {
    if (old.isEmpty()) {
      return ends.moved(old, on);
    }
    return end == End.END
        ? on ? ends.endOn(old) : ends.endBack(old)
        : on ? ends.startOn(old) : ends.startBack(old);
  }

  private void move(Words words, Span to) {
    session.apply(
        Messages.text("edit.edge"),
        run(words, to),
        (old, now) ->
            words
                .mark()
                .map(mark -> old.withEnds(mark.annotation(), mark.reading(), to, now))
                .orElseGet(() -> old.withEnds(words.at(), to, now)));
  }

  /** What tells the moves of these words from those of others, for they are undone together. */
  private String run(Words words, Span to) {
    Optional<AnnotationId> annotation = words.mark().map(Mark::annotation);
    if (!left.equals(Optional.of(new Left(annotation, words.at())))) {
      runs++;
    }
    left = Optional.of(new Left(annotation, new Passage(words.at().article(), to)));
    return "ends " + session.selectionProperty().get() + runs;
  }

  /** Words marked by hand come first where the keyboard is in no text. */
  private Optional<Words> atHand() {
    return session.selected().stream()
        .flatMap(item -> Stream.concat(marked(item), found(item)))
        .min(session.gaze().nearest(Words::at));
  }

  private static Stream<Words> marked(Item item) {
    return item.placed().stream()
        .flatMap(
            placed ->
                item.added().stream()
                    .flatMap(reading -> words(placed.annotation().id(), reading).stream()));
  }

  private static Optional<Words> words(AnnotationId annotation, PlacedReading reading) {
    Mark mark = new Mark(annotation, reading.reading());
    return reading.spot().map(spot -> new Words(spot.passage(), Optional.of(mark)));
  }

  private static Stream<Words> found(Item item) {
    return item.finding().stream()
        .flatMap(finding -> finding.mentions().stream())
        .map(m -> new Words(new Passage(m.article(), m.span()), Optional.empty()));
  }
}
