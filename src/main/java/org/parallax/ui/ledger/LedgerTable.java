package org.parallax.ui.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import org.parallax.ui.session.Selection;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.SourceName;
import org.parallax.ui.style.SourceTable;
import org.parallax.workspace.Codebook;

/** The table itself; sorted by a source, its outliers come first, and what it is silent on last. */
final class LedgerTable extends SourceTable<LedgerRow> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double TOPIC_WIDTH = 216;
  private static final double LEAST_SOURCE_WIDTH = 148;

  private final ObjectProperty<Selection> chosen = new SimpleObjectProperty<>(Selection.NOTHING);
  private final Supplier<Codebook> codebook;
  private final BiConsumer<LedgerRow, Quoted> go;

  /**
   * @param go is given the row and what a source says when a person asks for its place
   */
  LedgerTable(Supplier<Codebook> codebook, BiConsumer<LedgerRow, Quoted> go) {
    super(TOPIC_WIDTH, LEAST_SOURCE_WIDTH);
    this.codebook = codebook;
    this.go = go;
    setId("ledger");
    getStyleClass().add("plx-ledger");
    setRowFactory(any -> new Row());
  }

  /** Gives the table a column for what the rows are about and one for each source. */
  void setSources(Sources sources) {
    setColumns(
        topics(),
        IntStream.range(0, sources.all().size())
            .mapToObj(i -> source(i, sources.all().get(i)))
            .toList());
  }

  private TableColumn<LedgerRow, LedgerRow> topics() {
    TableColumn<LedgerRow, LedgerRow> column = new TableColumn<>(Messages.text("ledger.topic"));
    column.setCellFactory(any -> held(new TopicCell(codebook)));
    column.setComparator(
        Comparator.comparing(row -> row.item().topic(), String.CASE_INSENSITIVE_ORDER));
    return column;
  }

  private TableColumn<LedgerRow, LedgerRow> source(int index, Sources.Source source) {
    TableColumn<LedgerRow, LedgerRow> column = new TableColumn<>();
    column.setGraphic(new SourceName(source.name(), source.hue()));
    column.setCellFactory(any -> new ReadingCell(index, source.name(), go));
    Comparator<Quoted> spokenFirst = Comparator.comparing(said -> !said.isSpoken());
    column.setComparator(
        Comparator.comparing(
            row -> row.cells().get(index),
            spokenFirst.thenComparing(said -> !said.outlier()).thenComparing(Quoted::words)));
    return column;
  }

  /** Shows what is selected: its row is set off and brought into view. */
  void choose(Selection selection) {
    chosen.set(selection);
    IntStream.range(0, getItems().size())
        .filter(i -> getItems().get(i).item().selection().equals(selection))
        .findFirst()
        .ifPresentOrElse(
            i -> {
              turnTo(i);
              revealSources(speaking(getItems().get(i)));
            },
            getSelectionModel()::clearSelection);
  }

  private static List<Integer> speaking(LedgerRow row) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> row.cells().get(i).isSpoken())
        .boxed()
        .toList();
  }

  /** What the source in whose column the keyboard is says; nothing in the column of topics. */
  Quoted said(LedgerRow row) {
    return source().map(row.cells()::get).orElse(Quoted.SILENT);
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
