package org.parallax.ui.style;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.Region;

/**
 * Keeps the first column of a table in its place while the others are scrolled sideways. The rows
 * must not be of a fixed size: the table would take away the cells of a column scrolled out.
 */
public final class FrozenColumn {
  private final TableView<?> table;
  private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");

  /** For {@code table}; its cells of the first column are given to {@link #hold}. */
  public FrozenColumn(TableView<?> table) {
    this.table = table;
    table.skinProperty().addListener((all, before, now) -> Platform.runLater(this::watch));
    table.getFocusModel().focusedCellProperty().addListener(any -> follow());
  }

  /** Keeps {@code cell} in its place, before the cells that pass behind it. */
  public void hold(Node cell) {
    cell.translateXProperty().bind(offset);
    cell.setViewOrder(-1);
  }

  private void watch() {
    table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .findFirst()
        .ifPresent(bar -> offset.bindBidirectional(bar.valueProperty()));
    if (table.lookup(".column-header-background") instanceof Region head) {
      head.needsLayoutProperty().addListener((all, before, now) -> holdHead(head));
      holdHead(head);
    }
  }

  private void holdHead(Region head) {
    head.lookupAll(".column-header").stream()
        .filter(TableColumnHeader.class::isInstance)
        .map(TableColumnHeader.class::cast)
        .filter(
            header -> isFirst(header.getTableColumn()) && !header.translateXProperty().isBound())
        .forEach(this::hold);
  }

  private boolean isFirst(Object column) {
    return !table.getColumns().isEmpty() && table.getColumns().get(0).equals(column);
  }

  /** A cell that takes the keyboard must not stay behind the first column. */
  private void follow() {
    int at = table.getColumns().indexOf(table.getFocusModel().getFocusedCell().getTableColumn());
    if (at > 0) {
      Platform.runLater(() -> reveal(List.of(at)));
    }
  }

  /**
   * Scrolls sideways, and no further than need be, until the first of these columns is seen whole;
   * not at all where one of them is already.
   */
  public void reveal(List<Integer> columns) {
    double room = table.getWidth() - width(0, 1);
    boolean seen =
        columns.stream()
            .anyMatch(
                at -> width(1, at) >= offset.get() && width(1, at + 1) <= offset.get() + room);
    if (!seen && room > 0) {
      columns.stream()
          .findFirst()
          .ifPresent(
              at ->
                  offset.set(
                      Math.max(
                          0,
                          Math.min(
                              width(1, at), Math.max(offset.get(), width(1, at + 1) - room)))));
    }
  }

  private double width(int from, int to) {
    return table.getColumns().subList(from, Math.max(from, to)).stream()
        .mapToDouble(TableColumn::getWidth)
        .sum();
  }
}
