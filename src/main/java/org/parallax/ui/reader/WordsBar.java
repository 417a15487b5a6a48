package org.parallax.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.CommandControls;

/** What can be done with selected words, in a small bar below them; the keyboard has the keys. */
final class WordsBar extends HBox {
  private static final double AWAY = 6;

  private Optional<Actions> actions = Optional.empty();

  WordsBar() {
    getStyleClass().add("plx-words-bar");
    setManaged(false);
    setVisible(false);
  }

  void fill(Actions all) {
    actions = Optional.of(all);
  }

  /** Made when it first comes up: by then the window has said what each command does. */
  private void make(Actions actions) {
    for (Command command : List.of(Command.TAG, Command.ADD_READING)) {
      Button button = CommandControls.words(actions, command);
      button.setFocusTraversable(false);
      button.setMinWidth(USE_PREF_SIZE);
      getChildren().add(button);
    }
  }

  /** Comes up below {@code words}, or above where there is no room, inside {@code room}. */
  void appear(Rectangle2D words, Region room) {
    if (getChildren().isEmpty()) {
      actions.ifPresent(this::make);
    }
    applyCss();
    double width = Math.min(prefWidth(-1), room.getWidth() - 2 * AWAY);
    double height = prefHeight(width);
    double x = Math.max(AWAY, Math.min(words.getMinX(), room.getWidth() - width - AWAY));
    double below = words.getMaxY() + AWAY;
    boolean fits = below + height + AWAY <= room.getHeight();
    double y = fits ? below : Math.max(AWAY, words.getMinY() - height - AWAY);
    resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), Math.ceil(height));
    setVisible(true);
  }
}
