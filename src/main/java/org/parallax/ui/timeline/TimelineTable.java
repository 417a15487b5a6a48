package org.parallax.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.parallax.ui.session.Selection;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.SourceName;
import org.parallax.ui.style.SourceTable;

/** The days down the side, and a lane for each source. */
final class TimelineTable extends SourceTable<TimelineRow> {
  private static final double DAY_WIDTH = 148;
  private static final double LEAST_LANE_WIDTH = 164;

  private final ObjectProperty<Selection> chosen = new SimpleObjectProperty<>(Selection.NOTHING);
  private final Consumer<Entry> go;

  /**
   * @param go is given the entry whose place is asked for
   */
  TimelineTable(Consumer<Entry> go) {
    super(DAY_WIDTH, LEAST_LANE_WIDTH);
    this.go = go;
    setId("timeline");
    getStyleClass().add("plx-timeline");
    setAccessibleText(Messages.text("timeline.spoken-table"));
    setEmpty(Messages.text("timeline.none"));
    setRowFactory(any -> new Row());
  }

  void setSources(Sources sources) {
    TableColumn<TimelineRow, TimelineRow> days = new TableColumn<>(Messages.text("timeline.day"));
    days.setSortable(false);
    days.setCellFactory(any -> held(new DayCell()));
    setColumns(
        days,
        IntStream.range(0, sources.all().size())
            .mapToObj(lane -> lane(lane, sources.all().get(lane)))
            .toList());
  }

  private TableColumn<TimelineRow, TimelineRow> lane(int lane, Sources.Source source) {
    TableColumn<TimelineRow, TimelineRow> column = new TableColumn<>();
    column.setSortable(false);
    column.setGraphic(new SourceName(source.name(), source.hue()));
    column.setCellFactory(any -> new EntryCell(lane, source, chosen, go));
    return column;
  }

  /** Sets off what belongs to the selection, and brings some of it into view. */
  void choose(Selection selection) {
    chosen.set(selection);
    boolean there = row().filter(row -> !lanes(row, selection).isEmpty()).isPresent();
    if (!there) {
      IntStream.range(0, getItems().size())
          .filter(i -> !lanes(getItems().get(i), selection).isEmpty())
          .findFirst()
          .ifPresent(
              i -> {
                turnTo(i);
                revealSources(lanes(getItems().get(i), selection));
              });
    }
  }

  private static List<Integer> lanes(TimelineRow row, Selection selection) {
    return IntStream.range(0, row.entries().size())
        .filter(i -> row.entries().get(i).filter(e -> EntryCell.isOf(e, selection)).isPresent())
        .boxed()
        .toList();
  }

  /** What stands in the cell the keyboard is in. */
  Optional<Entry> entry() {
    return row().flatMap(row -> source().flatMap(row.entries()::get));
  }

  /** A line; the first of its time is set off from those before. */
  private static final class Row extends TableRow<TimelineRow> {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-line");

    @Override
    protected void updateItem(@Nullable TimelineRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(FIRST, !empty && row != null && row.first());
    }
  }
}
