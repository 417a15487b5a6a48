package org.parallax.ui.session;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Severity;
import org.parallax.workspace.State;
import org.parallax.workspace.Tag;
import org.parallax.workspace.Target;

/** Writes down what a person says of the selected item; nothing happens while none is selected. */
public final class Annotator {
  private final ReviewSession session;

  Annotator(ReviewSession session) {
    this.session = session;
  }

  /** Gives the selected item a tag, or takes it away. */
  public void toggle(Tag tag) {
    say(Messages.text("edit.tag", tag.name()), said -> said.toggled(tag.id()));
  }

  /**
   * Marks the words selected in a text with the tag of this digit; else gives it to the selected
   * item, or takes it away.
   */
  public void toggle(int digit) {
    session.workspace().codebook().onKey(digit).ifPresent(this::give);
  }

  private void give(Tag tag) {
    if (session.byHand().hasWords().get()) {
      session.byHand().mark(tag);
    } else {
      toggle(tag);
    }
  }

  /** Gives the selected item the tag of this name, which is added to the codebook if need be. */
  public void giveNewTag(String name) {
    session.selected().flatMap(Item::target).ifPresent(target -> giveNewTag(name, target));
  }

  private void giveNewTag(String name, Target target) {
    session.apply(
        Messages.text("edit.tag", name),
        (old, now) -> {
          Tag tag = old.codebook().named(name).orElseGet(() -> old.codebook().fresh(name));
          return old.with(tag).annotated(target, said -> said.tagged(tag.id()), now);
        });
  }

  /**
   * Gives the selected item a state and goes on to the next that is open; opens it again, and
   * stays, where it has that state already.
   */
  public void decide(State state) {
    boolean again = session.selected().filter(item -> item.said().state() == state).isPresent();
    State next = again ? State.OPEN : state;
    say(Messages.text("edit.state." + next.name().toLowerCase(Locale.ROOT)), said -> said.in(next));
    if (next.isDecided()) {
      session.nextOpen();
    }
  }

  /** Says that the selected item is no discrepancy, and goes on to the next that is open. */
  public void dismiss() {
    if (session.selected().isPresent()) {
      say(Messages.text("edit.state.not_a_discrepancy"), said -> said.in(State.NOT_A_DISCREPANCY));
      session.nextOpen();
    }
  }

  /** Gives the selected item a severity, or takes it away where it has that one already. */
  public void weigh(Severity severity) {
    say(
        Messages.text("edit.severity"),
        said -> said.of(said.severity() == severity ? Severity.NONE : severity));
  }

  /**
   * Writes the note of the selected item; letters typed one after the other are undone together.
   */
  public void note(String words) {
    String run = "note " + session.selectionProperty().get();
    session
        .selected()
        .flatMap(Item::target)
        .ifPresent(
            target ->
                session.apply(
                    Messages.text("edit.note"),
                    run,
                    (old, now) -> old.annotated(target, said -> said.noted(words), now)));
  }

  private void say(String label, UnaryOperator<Assessment> edit) {
    session
        .selected()
        .flatMap(Item::target)
        .ifPresent(target -> session.apply(label, (old, now) -> old.annotated(target, edit, now)));
  }
}
