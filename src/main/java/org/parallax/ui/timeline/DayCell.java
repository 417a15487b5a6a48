package org.parallax.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.ui.style.Styles;

/** A day at the axis, on the first of its lines. */
final class DayCell extends TableCell<TimelineRow, TimelineRow> {
  private final Label remark = new Label();
  private final Label name = new Label();
  private final VBox content = new VBox(remark, name);

  DayCell() {
    remark.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
    name.getStyleClass().add(Styles.STRONG);
    name.setWrapText(true);
    getStyleClass().add("plx-day");
  }

  @Override
  protected void updateItem(@Nullable TimelineRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(null);
    setAccessibleText(null);
    if (!empty && row != null) {
      setAccessibleText(row.when().name() + ". " + row.remark());
      show(row);
    }
  }

  private void show(TimelineRow row) {
    name.setText(row.when().name());
    remark.setText(row.remark());
    remark.setManaged(!row.remark().isEmpty());
    remark.setVisible(!row.remark().isEmpty());
    setGraphic(row.first() ? content : null);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return 0;
    }
    double inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
    return content.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
  }
}
