package org.parallax.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.parallax.align.passage.Passage;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;

/** What the commands that choose a view do, and the one act that chooses one by itself. */
final class ViewCommands {
  /** The view with the texts. */
  static final String COLUMNS = "columns";

  private final ReviewSession session;
  private final Views views;

  ViewCommands(ReviewSession session, Views views) {
    this.session = session;
    this.views = views;
  }

  void fill(Actions actions) {
    put(actions, Command.COLUMNS, COLUMNS);
    put(actions, Command.TIMELINE, "timeline");
    put(actions, Command.OVERLAP, "overlap");
    put(actions, Command.LINEAR, "linear");
    views
        .view("ledger")
        .ifPresent(any -> actions.put(Command.LEDGER, () -> views.toggle("ledger")));
  }

  private void put(Actions actions, Command command, String key) {
    views.view(key).ifPresent(view -> actions.put(command, () -> views.show(key)));
  }

  /** What is done to a column says so where the keyboard is in none. */
  void insistOnColumn(Actions actions, Notices notices) {
    for (Command command :
        List.of(
            Command.BASE,
            Command.COLUMN_LEFT,
            Command.COLUMN_RIGHT,
            Command.WIDEN_COLUMN,
            Command.NARROW_COLUMN,
            Command.HIDE_COLUMN,
            Command.REMOVE_ARTICLE)) {
      actions.guard(
          command,
          () -> session.gaze().column().get().isPresent(),
          () -> notices.done(Messages.text("columns.none-in-hand")));
    }
  }

  /** Whoever asks for a place asks for the texts, which may have to be laid out first. */
  void watch() {
    session
        .gaze()
        .place()
        .addListener((all, before, now) -> now.filter(any -> isElsewhere()).ifPresent(this::show));
  }

  private boolean isElsewhere() {
    return !views.currentProperty().get().key().equals(COLUMNS);
  }

  private void show(Passage place) {
    session.gaze().column().set(Optional.of(place.article()));
    views.show(COLUMNS);
    Platform.runLater(() -> session.gaze().reveal(place));
  }
}
