package org.parallax.ui.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.parallax.ui.session.Selection;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.FrozenColumn;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Reveal;
import org.parallax.ui.style.SourceName;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Codebook;

/**
 * The table itself. A {@link TableView}: it makes cells only for what is seen, screen readers know
 * it, and it asks for nothing that the toolkit hides, as a SpreadsheetView does.
 */
final class LedgerTable extends TableView<LedgerRow> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double TOPIC_WIDTH = 216;
  private static final double LEAST_SOURCE_WIDTH = 148;

  /** Room for the vertical scroll bar. */
  private static final double EDGE = 10;

  private final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Selection> chosen = new SimpleObjectProperty<>(Selection.NOTHING);
  private final Supplier<Codebook> codebook;
  private final BiConsumer<LedgerRow, Quoted> go;
  private final FrozenColumn frozen = new FrozenColumn(this);

  /**
   * @param go is given the row and what a source says when a person asks for its place
   */
  LedgerTable(Supplier<Codebook> codebook, BiConsumer<LedgerRow, Quoted> go) {
    this.codebook = codebook;
    this.go = go;
    setId("ledger");
    getStyleClass().addAll("plx-table", "plx-ledger");
    getSelectionModel().setCellSelectionEnabled(true);
    SortedList<LedgerRow> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    Label nothing = new Label(Messages.text("findings.none"));
    nothing.getStyleClass().add(Styles.FAINT);
    setPlaceholder(nothing);
    setRowFactory(any -> new Row());
    widthProperty().addListener((all, before, now) -> fit());
  }

  /** Gives the table a column for what the rows are about and one for each source. */
  void setSources(Sources sources) {
    List<TableColumn<LedgerRow, LedgerRow>> columns = new ArrayList<>();
    columns.add(topics());
    for (int i = 0; i < sources.all().size(); i++) {
      columns.add(source(i, sources.all().get(i)));
    }
    getColumns().setAll(columns);
    fit();
  }

  /** The sources share the width, down to where a reading can't be read. */
  private void fit() {
    int count = getColumns().size() - 1;
    double share = Math.floor((getWidth() - TOPIC_WIDTH - EDGE) / Math.max(1, count));
    getColumns().stream()
        .skip(1)
        .forEach(column -> column.setPrefWidth(Math.max(LEAST_SOURCE_WIDTH, share)));
  }

  private TableColumn<LedgerRow, LedgerRow> topics() {
    TableColumn<LedgerRow, LedgerRow> column = column(TOPIC_WIDTH);
    column.setText(Messages.text("ledger.topic"));
    column.setCellFactory(any -> topic());
    column.setComparator(
        Comparator.comparing(row -> row.item().topic(), String.CASE_INSENSITIVE_ORDER));
    return column;
  }

  private TopicCell topic() {
    TopicCell cell = new TopicCell(codebook);
    frozen.hold(cell);
    return cell;
  }

  /** Sorted by a source, its outliers come first, and what it is silent on last. */
  private TableColumn<LedgerRow, LedgerRow> source(int index, Sources.Source source) {
    TableColumn<LedgerRow, LedgerRow> column = column(LEAST_SOURCE_WIDTH);
    column.setGraphic(new SourceName(source.name(), source.hue()));
    column.setCellFactory(any -> new ReadingCell(index, source.name(), go));
    Comparator<Quoted> spokenFirst = Comparator.comparing(said -> !said.isSpoken());
    column.setComparator(
        Comparator.comparing(
            row -> row.cells().get(index),
            spokenFirst.thenComparing(said -> !said.outlier()).thenComparing(Quoted::words)));
    return column;
  }

  private static TableColumn<LedgerRow, LedgerRow> column(double width) {
    TableColumn<LedgerRow, LedgerRow> column = new TableColumn<>();
    column.setPrefWidth(width);
    column.setMinWidth(96);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    return column;
  }

  /**
   * Touches only the rows that changed, so that the table stays where it is while one is judged.
   */
  void setRows(List<LedgerRow> now) {
    if (now.size() != rows.size()) {
      rows.setAll(now);
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(rows.get(i))) {
        rows.set(i, now.get(i));
      }
    }
  }

  /** Shows what is selected: its row is set off and brought into view. */
  void choose(Selection selection) {
    chosen.set(selection);
    int index =
        IntStream.range(0, getItems().size())
            .filter(i -> getItems().get(i).item().selection().equals(selection))
            .findFirst()
            .orElse(-1);
    if (index < 0) {
      getSelectionModel().clearSelection();
      return;
    }
    TableColumn<LedgerRow, ?> column = column();
    if (!getSelectionModel().isSelected(index, column)) {
      getSelectionModel().clearAndSelect(index, column);
    }
    Reveal.row(this, index);
    frozen.reveal(speaking(getItems().get(index)));
  }

  /** The columns of the sources that say something, counted with the column of topics. */
  private static List<Integer> speaking(LedgerRow row) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> row.cells().get(i).isSpoken())
        .mapToObj(i -> i + 1)
        .toList();
  }

  /** The column the keyboard is in; the first before it was anywhere. */
  private TableColumn<LedgerRow, ?> column() {
    int at = getColumns().indexOf(getFocusModel().getFocusedCell().getTableColumn());
    return getColumns().get(Math.max(0, at));
  }

  /** The row the keyboard is in. */
  Optional<LedgerRow> row() {
    int row = getFocusModel().getFocusedCell().getRow();
    return row >= 0 && row < getItems().size()
        ? Optional.of(getItems().get(row))
        : Optional.empty();
  }

  /** What the source in whose column the keyboard is says; nothing in the column of topics. */
  Quoted said(LedgerRow row) {
    int source = getColumns().indexOf(column()) - 1;
    return source < 0 ? Quoted.SILENT : row.cells().get(source);
  }

  private final class Row extends TableRow<LedgerRow> {
    Row() {
      chosen.addListener((all, before, now) -> show());
      itemProperty().addListener((all, before, now) -> show());
    }

    private void show() {
      LedgerRow row = getItem();
      boolean on = row != null && row.item().selection().equals(chosen.get());
      pseudoClassStateChanged(CHOSEN, on);
    }
  }
}
