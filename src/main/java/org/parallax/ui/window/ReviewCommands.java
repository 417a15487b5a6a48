package org.parallax.ui.window;

import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.session.Gaze;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.ColorScheme;
import org.parallax.workspace.Theme;

/** What the commands of the edit, the review and the view menu do. */
final class ReviewCommands {
  /** Text sizes in per cent, as a person steps through them. */
  private static final int STEP = 10;

  private final ReviewSession session;
  private final Supplier<ColorScheme> scheme;

  /**
   * @param scheme the one that is shown now
   */
  ReviewCommands(ReviewSession session, Supplier<ColorScheme> scheme) {
    this.session = session;
    this.scheme = scheme;
  }

  void fill(Actions actions) {
    actions.put(
        Command.UNDO, session::undo, is(session.stepsProperty().map(s -> s.undo().isPresent())));
    actions.put(
        Command.REDO, session::redo, is(session.stepsProperty().map(s -> s.redo().isPresent())));
    actions.put(Command.NEXT_FINDING, session::next);
    actions.put(Command.PREVIOUS_FINDING, session::previous);
    actions.put(Command.DISMISS, session.annotator()::dismiss);
    actions.put(Command.LOCK, () -> session.look(view -> view.locked(!view.locked())));
    actions.put(Command.TEXT_LARGER, () -> resize(STEP));
    actions.put(Command.TEXT_SMALLER, () -> resize(-STEP));
    actions.put(Command.TEXT_NORMAL, () -> session.look(view -> view.sized(100)));
    actions.put(Command.THEME, this::changeTheme);
    Gaze gaze = session.gaze();
    actions.put(Command.HIGHLIGHTS, () -> gaze.highlights().set(!gaze.highlights().get()));
    actions.put(Command.BLIND, () -> gaze.blind().set(!gaze.blind().get()));
  }

  private void resize(int by) {
    session.look(view -> view.sized(view.textSize() + by));
  }

  private void changeTheme() {
    Theme other = scheme.get() == ColorScheme.DARK ? Theme.LIGHT : Theme.DARK;
    session.look(view -> view.in(other));
  }

  private static ObservableBooleanValue is(ObservableValue<Boolean> value) {
    SimpleBooleanProperty copy = new SimpleBooleanProperty();
    copy.bind(value);
    return copy;
  }
}
