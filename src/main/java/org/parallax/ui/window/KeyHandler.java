package org.parallax.ui.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.parallax.ui.command.Actions;
import org.parallax.ui.session.ReviewSession;

/**
 * Turns keys into commands, before any control sees them. While a person writes, letters and digits
 * are left to the field they write in; while a panel lies over the window, all keys are its own.
 */
final class KeyHandler {
  private final Actions actions;
  private final ReviewSession session;
  private final Node overlay;
  private boolean acted;

  KeyHandler(Actions actions, ReviewSession session, Node overlay) {
    this.actions = actions;
    this.session = session;
    this.overlay = overlay;
  }

  void watch(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, scene));
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event, scene));
  }

  private void pressed(KeyEvent event, Scene scene) {
    act(event, scene);
    acted = event.isConsumed();
  }

  /** The letter of a key that was a command must not end up in the field the command led to. */
  private void typed(KeyEvent event, Scene scene) {
    if (acted) {
      event.consume();
    } else {
      act(event, scene);
    }
  }

  private void act(KeyEvent event, Scene scene) {
    if (overlay.isVisible()) {
      return;
    }
    boolean writing = isWriting(scene.getFocusOwner());
    actions
        .keymap()
        .command(event, writing)
        .filter(actions::run)
        .ifPresentOrElse(command -> event.consume(), () -> digit(event, writing));
  }

  private void digit(KeyEvent event, boolean writing) {
    boolean bare =
        !event.isShortcutDown()
            && !event.isControlDown()
            && !event.isAltDown()
            && !event.isMetaDown();
    String key = event.getCode().isDigitKey() ? event.getCode().getName() : "";
    String digit = key.isEmpty() ? "" : key.substring(key.length() - 1);
    if (event.getEventType() == KeyEvent.KEY_PRESSED
        && bare
        && !writing
        && !digit.isEmpty()
        && !digit.equals("0")
        && session.selected().isPresent()) {
      session.annotator().toggle(Integer.parseInt(digit));
      event.consume();
    }
  }

  private static boolean isWriting(Node owner) {
    return owner instanceof TextInputControl field && field.isEditable();
  }
}
