package org.parallax.ui.inspector;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Leads the keyboard from chip to chip by the arrows. */
final class Arrows {
  private final Pane chips;

  private Arrows(Pane chips) {
    this.chips = chips;
  }

  static void lead(Pane chips) {
    chips.addEventFilter(KeyEvent.KEY_PRESSED, new Arrows(chips)::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (plain && event.getCode() == KeyCode.RIGHT) {
      move(event, 1);
    } else if (plain && event.getCode() == KeyCode.LEFT) {
      move(event, -1);
    }
  }

  /** From the last chip to the first, and back; a field that is written in keeps its arrows. */
  private void move(KeyEvent event, int step) {
    List<Node> stops = chips.getChildren().filtered(Node::isFocusTraversable);
    IntStream.range(0, stops.size())
        .filter(i -> stops.get(i).isFocused())
        .filter(i -> !(stops.get(i) instanceof TextInputControl))
        .findFirst()
        .ifPresent(
            i -> {
              stops.get(Math.floorMod(i + step, stops.size())).requestFocus();
              event.consume();
            });
  }
}
