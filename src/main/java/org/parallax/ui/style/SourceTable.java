package org.parallax.ui.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * A table with a column for each source, behind a first column that stays in its place. A {@link
 * TableView}: it makes cells only for what is seen, screen readers know it, and it asks for nothing
 * that the toolkit hides, as a SpreadsheetView does.
 *
 * <p>{@code this-escape}: the column and the listeners only keep the table while it is built.
 *
 * @param <R> what a row shows
 */
@SuppressWarnings("this-escape")
public abstract class SourceTable<R> extends TableView<R> {
  /** Room for the vertical scroll bar. */
  private static final double EDGE = 10;

  /** How far the first column grows, once the sources have grown as far. */
  private static final double AMPLE = 1.5;

  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final FrozenColumn frozen = new FrozenColumn(this);
  private final double first;
  private final double least;

  /**
   * @param first the width of the first column, which grows a little in a wide window
   * @param least the width below which a source can't be read; beyond that, the sources share
   */
  protected SourceTable(double first, double least) {
    this.first = first;
    this.least = least;
    getStyleClass().add("plx-table");
    getSelectionModel().setCellSelectionEnabled(true);
    SortedList<R> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    widthProperty().addListener((all, before, now) -> fit());
  }

  /** What stands there while there are no rows. */
  protected final void setEmpty(String words) {
    sayWhenEmpty(new SimpleStringProperty(words));
  }

  /** The same, for words that change. */
  public final void sayWhenEmpty(ObservableValue<String> words) {
    Label nothing = new Label();
    nothing.textProperty().bind(words);
    nothing.setWrapText(true);
    nothing.getStyleClass().addAll(Styles.FAINT, "plx-placeholder");
    setPlaceholder(nothing);
  }

  /** Sets the columns, whose cells are given whole rows. */
  protected final void setColumns(TableColumn<R, R> head, List<TableColumn<R, R>> sources) {
    Stream.concat(Stream.of(head), sources.stream()).forEach(SourceTable::setUp);
    getColumns().setAll(Stream.concat(Stream.of(head), sources.stream()).toList());
    fit();
  }

  private static <R> void setUp(TableColumn<R, R> column) {
    column.setMinWidth(72);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
  }

  private void fit() {
    int count = getColumns().size() - 1;
    double room = getWidth() - EDGE;
    double ample = (room - first) / Math.max(1, count) / (least * AMPLE);
    double head = Math.floor(first * Math.max(1, Math.min(AMPLE, ample)));
    double share = Math.floor((room - head) / Math.max(1, count));
    getColumns().stream().limit(1).forEach(column -> column.setPrefWidth(head));
    getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(Math.max(least, share)));
  }

  /** Keeps a cell of the first column in its place. */
  protected final <N extends Node> N held(N cell) {
    frozen.hold(cell);
    return cell;
  }

  /** Shows these rows; the table stays where it is, and the keyboard in its cell. */
  public final void setRows(List<R> now) {
    int row = getFocusModel().getFocusedCell().getRow();
    int column = column();
    Rows.update(rows, now);
    boolean moved = getFocusModel().getFocusedCell().getRow() != row || column() != column;
    if (moved && row >= 0 && row < getItems().size() && column >= 0) {
      getSelectionModel().clearAndSelect(row, getColumns().get(column));
    }
  }

  /** Puts the keyboard on a row, in the column it is in, and brings the row into view. */
  protected final void turnTo(int row) {
    TableColumn<R, ?> column = getColumns().get(Math.max(0, column()));
    if (!getSelectionModel().isSelected(row, column)) {
      getSelectionModel().clearAndSelect(row, column);
    }
    Reveal.row(this, row);
  }

  /** Scrolls sideways until one of these sources is seen, counted from 0. */
  protected final void revealSources(List<Integer> sources) {
    frozen.reveal(sources.stream().map(source -> source + 1).toList());
  }

  /** Runs {@code act} whenever the keyboard goes to another cell. */
  public final void onTurn(Runnable act) {
    getFocusModel()
        .focusedCellProperty()
        .addListener(
            any -> {
              getFocusModel().getFocusedCell();
              act.run();
            });
  }

  /** The row the keyboard is in. */
  public final Optional<R> row() {
    int row = getFocusModel().getFocusedCell().getRow();
    return row >= 0 && row < getItems().size()
        ? Optional.of(getItems().get(row))
        : Optional.empty();
  }

  /** The number of the source in whose column the keyboard is; none in the first column. */
  public final Optional<Integer> source() {
    return column() < 1 ? Optional.empty() : Optional.of(column() - 1);
  }

  private int column() {
    return getColumns().indexOf(getFocusModel().getFocusedCell().getTableColumn());
  }
}
