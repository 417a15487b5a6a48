package org.parallax.ui.window;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A pane on either side that keeps its width, and one between them that takes the rest. The sides
 * are dragged by their edges, and give way where the window is too narrow for all three; where
 * there is no room at all for them they become drawers, one of which can be open over the middle
 * until Escape or a click beside it shuts it.
 */
final class ThreePanes extends Region {
  private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
  private static final double LEAST_SIDE = 180;
  private static final double LEAST_MIDDLE = 500;

  /** How wide an open drawer is, and the handle it is opened by. */
  private static final double DRAWER_WIDTH = 300;

  private static final double HANDLE_WIDTH = 26;

  /** How many pixels beside an edge take hold of it. */
  private static final double GRIP = 7;

  private final Region left;
  private final Region middle;
  private final Region right;
  private final Region leftEdge = edge(x -> drag(x, true));
  private final Region rightEdge = edge(x -> drag(x, false));
  private final Button leftHandle;
  private final Button rightHandle;
  private Settings.Sides sides = Settings.STANDARD.sides();
  private Optional<Region> open = Optional.empty();
  private Runnable home = () -> {};

  /**
   * @param names what the handles of the sides say where these are drawers
   */
  ThreePanes(Region left, Region middle, Region right, Names names) {
    this.left = left;
    this.middle = middle;
    this.right = right;
    leftHandle = handle(names.left(), left);
    rightHandle = handle(names.right(), right);
    getStyleClass().add("plx-panes");
    left.getStyleClass().add("plx-left");
    right.getStyleClass().add("plx-right");
    middle.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> shut());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    left.setViewOrder(-1);
    right.setViewOrder(-1);
    getChildren().setAll(leftHandle, left, middle, right, rightHandle, leftEdge, rightEdge);
  }

  /** What the sides are called. */
  record Names(String left, String right) {}

  /** Gives the sides these widths. */
  void setSides(Settings.Sides wanted) {
    sides = wanted;
    requestLayout();
  }

  /** The widths the sides were given. */
  Settings.Sides sides() {
    return sides;
  }

  /** Opens {@code side} where it is a drawer, and shuts the other. */
  void bring(Region side) {
    open(Optional.of(side));
  }

  /**
   * Where the keyboard goes when the drawer it is in is shut, by Escape or a click beside it.
   *
   * @param action puts it there
   */
  void setHome(Runnable action) {
    home = action;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && areDrawers() && open.isPresent()) {
      shut();
      event.consume();
    }
  }

  /** What is no longer shown can't keep the keyboard: the toolkit would pass it to anybody. */
  private void shut() {
    if (areDrawers() && open.isPresent()) {
      if (open.get().isFocusWithin()) {
        home.run();
      }
      open(Optional.empty());
    }
  }

  private void open(Optional<Region> side) {
    open = side;
    show();
    requestLayout();
  }

  private boolean areDrawers() {
    return getWidth() < LEAST_MIDDLE + 2 * LEAST_SIDE;
  }

  /** At once, not in the next layout: what is not shown can't take the keyboard. */
  private void show() {
    boolean drawers = areDrawers();
    for (Region side : new Region[] {left, right}) {
      side.setVisible(!drawers || open.filter(side::equals).isPresent());
      side.pseudoClassStateChanged(DRAWER, drawers);
    }
    leftHandle.setVisible(drawers);
    rightHandle.setVisible(drawers);
    leftEdge.setVisible(!drawers);
    rightEdge.setVisible(!drawers);
  }

  private Button handle(String name, Region side) {
    Label words = new Label(name);
    words.setRotate(-90);
    Button handle = new Button(null, new Group(words));
    handle.setAccessibleText(name);
    handle.getStyleClass().setAll("button", "plx-handle");
    handle.setOnAction(
        event -> {
          if (open.filter(side::equals).isPresent()) {
            shut();
          } else {
            bring(side);
          }
        });
    return handle;
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
  protected void setWidth(double width) {
    super.setWidth(width);
    show();
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    if (areDrawers()) {
      layoutDrawers(insets.getTop(), height);
    } else {
      layoutSides(insets.getTop(), height);
    }
  }

  private void layoutSides(double top, double height) {
    double room = Math.max(0, getWidth() - LEAST_MIDDLE);
    double wanted = sides.findings() + sides.inspector();
    double scale = wanted > room ? room / wanted : 1;
    double first = Math.floor(sides.findings() * scale);
    double last = Math.floor(sides.inspector() * scale);
    left.resizeRelocate(0, top, first, height);
    middle.resizeRelocate(first, top, Math.max(0, getWidth() - first - last), height);
    right.resizeRelocate(getWidth() - last, top, last, height);
    leftEdge.resizeRelocate(first - GRIP / 2, 0, GRIP, height);
    rightEdge.resizeRelocate(getWidth() - last - GRIP / 2, 0, GRIP, height);
  }

  private void layoutDrawers(double top, double height) {
    double inner = Math.max(0, getWidth() - 2 * HANDLE_WIDTH);
    double drawer = Math.min(DRAWER_WIDTH, inner);
    leftHandle.resizeRelocate(0, top, HANDLE_WIDTH, height);
    middle.resizeRelocate(HANDLE_WIDTH, top, inner, height);
    rightHandle.resizeRelocate(HANDLE_WIDTH + inner, top, HANDLE_WIDTH, height);
    left.resizeRelocate(HANDLE_WIDTH, top, drawer, height);
    right.resizeRelocate(HANDLE_WIDTH + inner - drawer, top, drawer, height);
  }
}
