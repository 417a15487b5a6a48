package org.parallax.ui.overlap;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Reveal;
import org.parallax.ui.style.SourceName;
import org.parallax.ui.style.SourceTable;
import org.parallax.ui.style.Styles;

/** Every report against every other. */
final class OverlapTable extends SourceTable<OverlapRow> {
  /** The height of a row, with its line. */
  static final double ROW = 59;

  private static final double NAME_WIDTH = 216;
  private static final double LEAST_WIDTH = 148;

  OverlapTable() {
    super(NAME_WIDTH, LEAST_WIDTH);
    setId("overlap");
    getStyleClass().add("plx-overlap");
    setAccessibleText(Messages.text("overlap.spoken-table"));
    setEmpty(Messages.text("overlap.none"));
  }

  void setSources(Sources sources) {
    TableColumn<OverlapRow, OverlapRow> names = new TableColumn<>();
    names.setSortable(false);
    names.setCellFactory(any -> held(new NameCell()));
    setColumns(
        names,
        IntStream.range(0, sources.all().size())
            .mapToObj(i -> column(i, sources.all().get(i)))
            .toList());
  }

  private static TableColumn<OverlapRow, OverlapRow> column(int index, Sources.Source source) {
    TableColumn<OverlapRow, OverlapRow> column = new TableColumn<>();
    column.setSortable(false);
    column.setGraphic(new SourceName(source.name(), source.hue()));
    column.setCellFactory(any -> new ShareCell(index, source));
    return column;
  }

  /** Puts the keyboard on the two reports that share most. */
  void turnToLikest() {
    double most = -1;
    int likest = -1;
    int with = -1;
    for (int row = 0; row < getItems().size(); row++) {
      for (int other = row + 1; other < getItems().size(); other++) {
        double alike = getItems().get(row).shares().get(other).map(Share::substance).orElse(0.0);
        if (alike > most) {
          most = alike;
          likest = row;
          with = other;
        }
      }
    }
    if (likest >= 0) {
      getSelectionModel().clearAndSelect(likest, getColumns().get(with + 1));
      Reveal.row(this, likest);
    }
  }

  /** The report in whose column the keyboard is, unless it is the report of the row. */
  Optional<Sources.Source> other() {
    return row()
        .flatMap(row -> source().map(getItems()::get).filter(other -> !other.equals(row)))
        .map(OverlapRow::source);
  }

  /** The name of a report, and which others come from its text. */
  private static final class NameCell extends TableCell<OverlapRow, OverlapRow> {
    private static final PseudoClass JOINED = PseudoClass.getPseudoClass("joined");

    private final Label siblings = new Label();

    NameCell() {
      siblings.setWrapText(true);
      siblings.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
      getStyleClass().add("plx-overlap-name");
    }

    @Override
    protected void updateItem(@Nullable OverlapRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String same =
          row.siblings().isEmpty()
              ? ""
              : Messages.text("overlap.same-text", String.join(", ", row.siblings()));
      siblings.setText(same);
      pseudoClassStateChanged(JOINED, !row.siblings().isEmpty());
      setGraphic(new VBox(new SourceName(row.source().name(), row.source().hue()), siblings));
      setAccessibleText(row.source().name() + ". " + same);
    }
  }
}
