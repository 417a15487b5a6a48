package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import org.parallax.highlight.Mark;

/**
 * Curves between neighbouring columns for what is selected, drawn behind the words. Where a mention
 * is not on screen, the curve runs out at the edge.
 */
final class Connectors extends Pane {
  private final Supplier<List<Column>> columns;
  private final Consumer<List<End>> drawn;

  /**
   * A mention to draw to.
   *
   * @param column the column it is in
   * @param mark which
   * @param boxes around its words, from the corner of the row of columns; at least one
   */
  record End(Column column, Mark mark, List<Rectangle2D> boxes) {
    Rectangle2D first() {
      return boxes.get(0);
    }

    Rectangle2D last() {
      return boxes.get(boxes.size() - 1);
    }

    /** How far it lies above (negative) or below the part of the text on screen; 0 on screen. */
    double beyond() {
      double above = last().getMaxY() - column.textTop();
      double below = first().getMinY() - column.getHeight();
      return above < 0 ? above : Math.max(0, below);
    }
  }

  /**
   * @param columns from left to right
   * @param drawn is told the ends each time they have been drawn to
   */
  Connectors(Supplier<List<Column>> columns, Consumer<List<End>> drawn) {
    this.columns = columns;
    this.drawn = drawn;
    setManaged(false);
    setMouseTransparent(true);
    // Laid out after the columns, drawn before them.
    setViewOrder(1);
  }

  /** Of each column the mention of what is selected that is nearest to the middle of the screen. */
  private List<End> ends() {
    List<End> ends = new ArrayList<>();
    for (Column column : columns.get()) {
      end(column).ifPresent(ends::add);
    }
    return ends;
  }

  private static Optional<End> end(Column column) {
    double middle = (column.textTop() + column.getHeight()) / 2;
    Marking marking = column.pane().marking();
    return marking.chosen().stream()
        .map(mark -> new End(column, mark, inRow(column, mark)))
        .filter(end -> !end.boxes().isEmpty())
        .min(Comparator.comparingDouble(end -> Math.abs(end.first().getMinY() - middle)));
  }

  private static List<Rectangle2D> inRow(Column column, Mark mark) {
    return column.boxes(mark.span()).stream()
        .map(
            box ->
                new Rectangle2D(
                    box.getMinX() + column.getLayoutX(),
                    box.getMinY() + column.getLayoutY(),
                    box.getWidth(),
                    box.getHeight()))
        .toList();
  }

  @Override
  protected void layoutChildren() {
    List<Node> paths = new ArrayList<>();
    List<End> ends = ends();
    for (int i = 0; i + 1 < ends.size(); i++) {
      if (ends.get(i).beyond() == 0 || ends.get(i + 1).beyond() == 0) {
        paths.add(path(ends.get(i), ends.get(i + 1)));
      }
    }
    getChildren().setAll(paths);
    drawn.accept(ends);
  }

  private Path path(End left, End right) {
    List<Column> all = columns.get();
    boolean passing = all.indexOf(right.column()) - all.indexOf(left.column()) > 1;
    Path path = new Path(new Ribbon(leaving(left), entering(right), passing).outline());
    path.setManaged(false);
    path.getStyleClass().addAll("plx-ribbon", Look.style(strongest(left, right).tone()));
    return path;
  }

  private static Mark strongest(End left, End right) {
    return Mark.STRONGEST_FIRST.compare(left.mark(), right.mark()) < 0 ? left.mark() : right.mark();
  }

  private static Ribbon.End leaving(End end) {
    Column column = end.column();
    return end.beyond() == 0
        ? new Ribbon.End(end.last().getMaxX(), end.last().getMinY(), end.last().getMaxY())
        : edge(end, column.getLayoutX() + column.textWidth());
  }

  private static Ribbon.End entering(End end) {
    Column column = end.column();
    return end.beyond() == 0
        ? new Ribbon.End(end.first().getMinX(), end.first().getMinY(), end.first().getMaxY())
        : edge(end, column.getLayoutX() + column.pane().left());
  }

  private static Ribbon.End edge(End end, double x) {
    double y = end.beyond() < 0 ? end.column().textTop() + 3 : end.column().getHeight() - 3;
    return new Ribbon.End(x, y - 2, y + 2);
  }
}
