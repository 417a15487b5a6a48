package org.parallax.ui.style;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
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
  private Optional<ScrollBar> bar = Optional.empty();

  /** What was to be revealed and is not seen yet: there may be no bar, or no room, so far. */
  private List<Integer> wanted = List.of();

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
        .filter(each -> each.getOrientation() == Orientation.HORIZONTAL)
        .findFirst()
        .ifPresent(this::watch);
    if (table.lookup(".column-header-background") instanceof Region head) {
      head.needsLayoutProperty().addListener((all, before, now) -> holdHead(head));
      holdHead(head);
    }
  }

  private void watch(ScrollBar found) {
    bar = Optional.of(found);
    offset.bind(Bindings.when(found.visibleProperty()).then(found.valueProperty()).otherwise(0));
    found.visibleProperty().addListener((all, before, now) -> reveal(wanted));
    found.maxProperty().addListener((all, before, now) -> reveal(wanted));
    reveal(wanted);
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
    if (!columns.isEmpty() && !isSeen(columns)) {
      int at = columns.get(0);
      double right = Math.max(offset.get(), width(1, at + 1) - room());
      bar.filter(ScrollBar::isVisible)
          .ifPresent(it -> it.setValue(Math.min(it.getMax(), Math.min(width(1, at), right))));
    }
    wanted = isSeen(columns) ? List.of() : columns;
  }

  private double room() {
    return table.getWidth() - width(0, 1);
  }

  private boolean isSeen(List<Integer> columns) {
    double from = offset.get();
    double to = from + room();
    return columns.stream().anyMatch(at -> width(1, at) >= from && width(1, at + 1) <= to);
  }

  /** What was to be revealed may be gone since, and the table may have no column at all. */
  private double width(int from, int to) {
    return table.getColumns().stream()
        .skip(from)
        .limit(Math.max(0, to - from))
        .mapToDouble(TableColumn::getWidth)
        .sum();
  }
}
