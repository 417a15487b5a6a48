package org.parallax.ui.reader;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** A pointer without a robot: that of a busy display may be late. */
final class Pointer {
  private Pointer() {}

  /** Moves it over {@code node} to a place of the screen; call on the toolkit's thread. */
  static void restAt(Node node, Point2D onScreen) {
    Point2D inScene = node.localToScene(node.screenToLocal(onScreen));
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_MOVED,
            inScene.getX(),
            inScene.getY(),
            onScreen.getX(),
            onScreen.getY(),
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            new PickResult(node, inScene.getX(), inScene.getY())));
  }
}
