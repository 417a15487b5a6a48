package org.parallax.ui.window;

import java.util.function.DoubleConsumer;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/**
 * A pane on either side that keeps its width, and one between them that takes the rest. The sides
 * are dragged by their edges, and give way where the window is too narrow for all three.
 */
final class ThreePanes extends Region {
  private static final double LEAST_SIDE = 180;
  private static final double LEAST_MIDDLE = 500;

  /** How many pixels beside an edge take hold of it. */
  private static final double GRIP = 7;

  private final Region left;
  private final Region middle;
  private final Region right;
  private final Region leftEdge = edge(x -> drag(x, true));
  private final Region rightEdge = edge(x -> drag(x, false));
  private Settings.Sides sides = Settings.STANDARD.sides();

  ThreePanes(Region left, Region middle, Region right) {
    this.left = left;
    this.middle = middle;
    this.right = right;
    getStyleClass().add("plx-panes");
    left.getStyleClass().add("plx-left");
    right.getStyleClass().add("plx-right");
    getChildren().setAll(left, middle, right, leftEdge, rightEdge);
  }

  /** Gives the sides these widths. */
  void setSides(Settings.Sides wanted) {
    sides = wanted;
    requestLayout();
  }

  /** The widths the sides were given. */
  Settings.Sides sides() {
    return sides;
  }

  private static Region edge(DoubleConsumer drag) {
    Region edge = new Region();
    edge.setCursor(Cursor.H_RESIZE);
    edge.setOnMouseDragged(event -> drag.accept(event.getSceneX()));
    return edge;
  }

  private void drag(double sceneX, boolean ofLeft) {
    double x = sceneToLocal(sceneX, 0).getX();
    double most = getWidth() - LEAST_MIDDLE - LEAST_SIDE;
    double width = Math.max(LEAST_SIDE, Math.min(most, ofLeft ? x : getWidth() - x));
    setSides(
        ofLeft
            ? new Settings.Sides(width, sides.inspector())
            : new Settings.Sides(sides.findings(), width));
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    double room = Math.max(0, getWidth() - LEAST_MIDDLE);
    double wanted = sides.findings() + sides.inspector();
    double scale = wanted > room ? room / wanted : 1;
    double first = Math.floor(sides.findings() * scale);
    double last = Math.floor(sides.inspector() * scale);
    left.resizeRelocate(0, insets.getTop(), first, height);
    middle.resizeRelocate(first, insets.getTop(), Math.max(0, getWidth() - first - last), height);
    right.resizeRelocate(getWidth() - last, insets.getTop(), last, height);
    leftEdge.resizeRelocate(first - GRIP / 2, 0, GRIP, height);
    rightEdge.resizeRelocate(getWidth() - last - GRIP / 2, 0, GRIP, height);
  }
}
