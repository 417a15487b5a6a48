package org.parallax.ui.reader;

import java.util.List;
import javafx.scene.control.ScrollPane;

/** Scrolls a row of columns to the side where it is wider than the window. */
final class Sideways extends ScrollPane {
  private final ColumnsRow row;

  Sideways(ColumnsRow row) {
    super(row);
    this.row = row;
    setFitToHeight(true);
    setFocusTraversable(false);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("plx-clear", "plx-columns-scroll");
    skinProperty().addListener((all, before, now) -> drawDirectly());
  }

  /**
   * A scroll pane keeps a picture of its content: it would be painted anew whole in every frame.
   */
  private void drawDirectly() {
    lookupAll(".viewport").stream()
        .filter(viewport -> viewport.getParent() == this)
        .forEach(viewport -> viewport.setCache(false));
  }

  /** Scrolls so many pixels to the right, as far as there is anything. */
  void by(double pixels) {
    double beyond = row.getWidth() - seen();
    if (beyond > 0) {
      setHvalue(Math.max(0, Math.min(1, getHvalue() + pixels / beyond)));
    }
  }

  /** Scrolls as little as shows the whole column. */
  void reveal(Column column) {
    if (column.getLayoutX() < first()) {
      by(column.getLayoutX() - first());
    } else if (column.getLayoutX() + column.getWidth() > first() + seen()) {
      by(column.getLayoutX() + column.getWidth() - first() - seen());
    }
  }

  /**
   * Scrolls, if need be, to where the most of {@code sides} can be read: of each, a whole column is
   * in view. Of places that are as good, the nearest.
   */
  void revealMost(List<List<Column>> sides) {
    double beyond = Math.max(0, row.getWidth() - seen());
    double here = first();
    double best = here;
    for (Column column : sides.stream().flatMap(List::stream).toList()) {
      double from = Math.min(beyond, column.getLayoutX());
      double to = Math.max(0, Math.min(beyond, column.getLayoutX() + column.getWidth() - seen()));
      for (double at : new double[] {from, to}) {
        int gain = Long.compare(readable(sides, at), readable(sides, best));
        if (gain > 0 || (gain == 0 && Math.abs(at - here) < Math.abs(best - here))) {
          best = at;
        }
      }
    }
    by(best - here);
  }

  private long readable(List<List<Column>> sides, double at) {
    return sides.stream().filter(side -> side.stream().anyMatch(one -> isWhole(one, at))).count();
  }

  private boolean isWhole(Column column, double at) {
    return column.getLayoutX() >= at - 1
        && column.getLayoutX() + column.getWidth() <= at + seen() + 1;
  }

  /** Whether a part of the column is on screen. */
  boolean shows(Column column) {
    return column.getLayoutX() < first() + seen()
        && column.getLayoutX() + column.getWidth() > first();
  }

  private double seen() {
    return getViewportBounds().getWidth();
  }

  private double first() {
    return getHvalue() * Math.max(0, row.getWidth() - seen());
  }
}
