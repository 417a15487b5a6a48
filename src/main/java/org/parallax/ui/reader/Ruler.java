package org.parallax.ui.reader;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.parallax.ui.style.Messages;

/**
 * A whole text at a glance: its marks at their true place and the part on screen as a box that can
 * be dragged. A click elsewhere goes there.
 */
final class Ruler extends Region {
  static final double WIDTH = 12;

  private static final double TICK = 3;
  private static final double CHOSEN_TICK = 6;
  private static final double LEAST_BOX = 24;

  private final Region box = new Region();
  private final DoubleConsumer scroll;
  private final Group all = new Group();
  private final Group some = new Group();

  /** At which scale all ticks were drawn; they are drawn again only at another. */
  private Optional<Double> drawn = Optional.empty();

  private List<Tick> ticks = List.of();
  private List<Tick> chosen = List.of();
  private double whole = 1;
  private double shown = 1;
  private double top;
  private double grip;

  /**
   * A mark.
   *
   * @param y in pixels from the top of the text
   * @param styles classes of the style sheet
   */
  record Tick(double y, List<String> styles) {
    Tick {
      styles = List.copyOf(styles);
    }
  }

  /**
   * @param scroll scrolls the text so that a height of it, in pixels from its top, is the first on
   *     screen
   */
  Ruler(DoubleConsumer scroll) {
    this.scroll = scroll;
    getStyleClass().add("plx-ruler");
    box.getStyleClass().add("plx-ruler-box");
    box.setManaged(false);
    box.setMouseTransparent(true);
    all.setManaged(false);
    all.setCache(true);
    some.setManaged(false);
    getChildren().addAll(all, some, box);
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setAccessibleText(Messages.text("columns.ruler"));
    setOnMousePressed(this::grip);
    setOnMouseDragged(event -> scrollTo(event.getY() - grip));
  }

  /** Shows these marks; of two that fall on one pixel, the first. */
  void setTicks(List<Tick> other) {
    if (!other.equals(ticks)) {
      ticks = List.copyOf(other);
      drawn = Optional.empty();
      requestLayout();
    }
  }

  /** Makes these stand out; they lie above all others. */
  void setChosen(List<Tick> other) {
    if (!other.equals(chosen)) {
      chosen = List.copyOf(other);
      requestLayout();
    }
  }

  /**
   * Where the text is.
   *
   * @param first the height that is the first on screen
   * @param length how much is on screen
   * @param all the height of the text
   */
  void setRange(double first, double length, double all) {
    boolean longer = all != whole || length != shown;
    top = first;
    shown = length;
    whole = Math.max(1, all);
    if (longer) {
      requestLayout();
    }
    placeBox();
  }

  private void grip(MouseEvent event) {
    double from = box.getLayoutY();
    boolean onBox = event.getY() >= from && event.getY() <= from + box.getHeight();
    grip = onBox ? event.getY() - from : box.getHeight() / 2;
    if (!onBox) {
      scrollTo(event.getY() - grip);
    }
  }

  private void scrollTo(double boxTop) {
    double room = Math.max(1, getHeight() - box.getHeight());
    scroll.accept(boxTop / room * Math.max(0, whole - shown));
  }

  @Override
  protected void layoutChildren() {
    if (!drawn.equals(Optional.of(scale()))) {
      drawn = Optional.of(scale());
      all.getChildren().setAll(paths(ticks, TICK));
    }
    some.getChildren().setAll(paths(chosen, CHOSEN_TICK));
    placeBox();
  }

  /** One path for each look. */
  private List<Path> paths(List<Tick> some, double size) {
    Map<List<String>, Path> paths = new LinkedHashMap<>();
    Set<Double> taken = new HashSet<>();
    for (Tick tick : some) {
      Path path = paths.computeIfAbsent(tick.styles(), Ruler::path);
      double y = Math.rint(tick.y() * scale() - size / 2);
      if (taken.add(y)) {
        path.getElements().addAll(Shapes.box(2, y, getWidth() - 4, size));
      }
    }
    return List.copyOf(paths.values());
  }

  private static Path path(List<String> styles) {
    Path path = new Path();
    path.setManaged(false);
    // Until the sheets reach it a path is outlined in black.
    path.setStroke(null);
    path.setMouseTransparent(true);
    path.getStyleClass().add("plx-tick");
    path.getStyleClass().addAll(styles);
    return path;
  }

  private void placeBox() {
    double length = Math.min(getHeight(), Math.max(LEAST_BOX, shown * scale()));
    double room = getHeight() - length;
    double y = whole > shown ? top / (whole - shown) * room : 0;
    box.resizeRelocate(0, Math.rint(y), getWidth(), Math.rint(length));
    box.setVisible(whole > shown);
  }

  /** A text that fits is shown at its own height, so that marks stand beside their lines. */
  private double scale() {
    return Math.min(1, getHeight() / whole);
  }
}
