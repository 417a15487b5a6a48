package org.parallax.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.parallax.align.passage.Passage;
import org.parallax.text.Span;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.Annotation;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Places.PlacedReading;
import org.parallax.workspace.Tag;
import org.parallax.workspace.Target;
import org.parallax.workspace.WordEnds;
import org.parallax.workspace.Workspace;

/** Marks words in the texts: what is selected there, or the place where the caret stands. */
public final class ByHand {
  private final ReviewSession session;
  private final Ends ends;

  ByHand(ReviewSession session) {
    this.session = session;
    this.ends = new Ends(session);
  }

  // ---- what can be done now

  /** Whether words are selected in a text. */
  public ObservableBooleanValue hasWords() {
    return when(() -> words().isPresent());
  }

  /** Whether there are words, and something selected that they can be a reading of. */
  public ObservableBooleanValue canAdd() {
    return when(() -> words().isPresent() && target().isPresent());
  }

  /** Whether the caret stands in a text. */
  public ObservableBooleanValue hasPlace() {
    return when(() -> place().isPresent());
  }

  /** Whether what is selected has words that were marked by hand. */
  public ObservableBooleanValue hasReading() {
    return when(() -> reading().isPresent());
  }

  private ObservableBooleanValue when(BooleanSupplier holds) {
    return Bindings.createBooleanBinding(
        holds::getAsBoolean,
        session.gaze().words(),
        session.gaze().column(),
        session.selectionProperty(),
        session.boardProperty());
  }

  /** Moves the ends of marked words. */
  public Ends ends() {
    return ends;
  }

  // ---- doing

  /** Marks the selected words as a discrepancy of their own, and selects it. */
  public void mark() {
    words().ifPresent(there -> mark(there, Messages.text("edit.mark"), Assessment.NONE));
  }

  /** The same, with a tag. */
  public void mark(Tag tag) {
    String label = Messages.text("edit.tag", tag.name());
    words().ifPresent(there -> mark(there, label, Assessment.NONE.tagged(tag.id())));
  }

  private void mark(Passage there, String label, Assessment said) {
    session.apply(label, (old, now) -> old.marked(there.article(), there.span(), said, now));
    List<Annotation> all = session.workspace().annotations();
    session.select(new Selection.OfMark(all.get(all.size() - 1).id()));
  }

  /** Adds the selected words to what is selected, as another reading of it. */
  public void addReading() {
    words().ifPresent(there -> target().ifPresent(target -> add("edit.reading", target, there)));
  }

  /**
   * Says that something is left out where the caret stands: what is selected, if that column has
   * nothing of it yet.
   */
  public void omission() {
    place().ifPresent(this::omission);
  }

  private void omission(Passage there) {
    Passage gap =
        new Passage(there.article(), new Span(there.span().start(), there.span().start()));
    Optional<Target> silent =
        session.selected().filter(item -> !item.isIn(there.article())).flatMap(Item::target);
    silent.ifPresentOrElse(
        target -> add("edit.omission", target, gap),
        () -> mark(gap, Messages.text("edit.omission"), Assessment.NONE));
  }

  private void add(String label, Target target, Passage there) {
    session.apply(Messages.text(label), (old, now) -> old.withReading(target, there, now));
    session.gaze().dropWords();
  }

  /** Takes away the marked words the keyboard is at; with the last ones the mark itself. */
  public void remove() {
    reading().ifPresent(reading -> remove(reading.reading()));
  }

  /** Takes away marked words; with the last ones of a mark the mark itself. */
  public void remove(Anchored reading) {
    change(
        annotation -> {
          if (annotation.readings().size() > 1) {
            session.apply(
                Messages.text("edit.remove"),
                (old, now) -> old.withoutReading(annotation.id(), reading, now));
          } else {
            removeMark(annotation);
          }
        });
  }

  private void removeMark(Annotation mark) {
    Selection gone = session.selectionProperty().get();
    session.next();
    if (session.selectionProperty().get().equals(gone)) {
      session.previous();
    }
    UnaryOperator<Workspace> without = old -> old.without(mark.id());
    session.apply(Messages.text("edit.remove"), without);
    if (session.selected().isEmpty()) {
      session.select(Selection.NOTHING);
    }
  }

  private void change(Consumer<Annotation> edit) {
    session.selected().flatMap(Item::placed).map(placed -> placed.annotation()).ifPresent(edit);
  }

  // ---- what it is about

  private Optional<Passage> words() {
    return place().filter(there -> !there.span().isEmpty()).map(this::whole);
  }

  /** A hand that drags seldom stops at the end of a word. */
  private Passage whole(Passage there) {
    return session
        .workspace()
        .shelf()
        .article(there.article())
        .map(article -> new WordEnds(article.text().value()).whole(there.span()))
        .map(span -> new Passage(there.article(), span))
        .orElse(there);
  }

  private Optional<Passage> place() {
    return session.gaze().words().get();
  }

  private Optional<Target> target() {
    return session.selected().flatMap(Item::target);
  }

  /** The words marked by hand that the keyboard is at. */
  private Optional<PlacedReading> reading() {
    return session.selected().stream()
        .flatMap(item -> item.added().stream())
        .filter(reading -> reading.spot().isPresent())
        .min(session.gaze().nearest(reading -> reading.spot().orElseThrow().passage()));
  }
}
