package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.parallax.text.Span;

/** Columns side by side, their texts beginning on one line, with the connectors behind them. */
final class ColumnsRow extends Pane {
  private final Stubs stubs;
  private final Connectors connectors;
  private List<Column> columns = List.of();
  private List<OptionalDouble> wanted = List.of();
  private double room;
  private double scale = 1;

  /**
   * @param bring brings a place of a column on screen
   */
  ColumnsRow(BiConsumer<Column, Span> bring) {
    stubs = new Stubs(bring);
    connectors = new Connectors(this::columns, stubs::show);
    getStyleClass().add("plx-columns");
    getChildren().addAll(connectors, stubs);
  }

  /** The columns, from left to right. */
  List<Column> columns() {
    return columns;
  }

  /**
   * Shows these columns.
   *
   * @param some from left to right
   * @param widths what a person set for each, in pixels at 100 %
   */
  void show(List<Column> some, List<OptionalDouble> widths) {
    wanted = List.copyOf(widths);
    if (!some.equals(columns)) {
      columns = List.copyOf(some);
      List<Node> children = new ArrayList<>(columns);
      children.add(connectors);
      children.add(stubs);
      getChildren().setAll(children);
    }
    requestLayout();
  }

  /** How much of the row is on screen at once, and the text size; 1 is 100 %. */
  void fit(double pixels, double size) {
    if (pixels != room || size != scale) {
      room = pixels;
      scale = size;
      requestLayout();
    }
  }

  /** To be told when a text has moved or what is selected has changed. */
  void reconnect() {
    connectors.requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    double sum = 0;
    for (double width : Widths.of(wanted, room, scale)) {
      sum += width;
    }
    return sum;
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    double[] widths = Widths.of(wanted, room, scale);
    double head = 0;
    for (int i = 0; i < columns.size(); i++) {
      head = Math.max(head, Math.ceil(columns.get(i).headerHeight(widths[i])));
    }
    double x = 0;
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setHeaderHeight(head);
      columns.get(i).resizeRelocate(x, 0, widths[i], getHeight());
      x += widths[i];
    }
    connectors.resizeRelocate(0, 0, getWidth(), getHeight());
    stubs.resizeRelocate(0, 0, getWidth(), getHeight());
    reconnect();
  }
}
