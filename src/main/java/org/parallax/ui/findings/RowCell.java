package org.parallax.ui.findings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.ui.session.Group;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Codebook;

/** A cell of the list, as high as its row needs to be at the width of the list. */
final class RowCell extends ListCell<Row> {
  private final Supplier<Codebook> codebook;
  private final Consumer<Group> fold;
  private final FindingRow entry = new FindingRow();
  private final Label name = new Label();
  private final FontIcon arrow = Icons.node(Feather.CHEVRON_DOWN);
  private final HBox heading = new HBox(name, arrow);

  RowCell(Supplier<Codebook> codebook, Consumer<Group> fold) {
    this.codebook = codebook;
    this.fold = fold;
    name.getStyleClass().add(Styles.HEADING);
    arrow.getStyleClass().add("plx-kind");
    heading.getStyleClass().add("plx-group");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    selectedProperty().addListener((all, before, now) -> entry.choose(now));
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setOnMouseClicked(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else if (row instanceof Row.Heading head) {
      name.setText(RowWords.heading(head));
      arrow.setIconCode(head.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
      setAccessibleText(RowWords.spoken(head));
      setOnMouseClicked(event -> fold.accept(head.group()));
      setGraphic(heading);
    } else if (row instanceof Row.Entry each) {
      if (entry.show(each.item(), codebook.get()) || getGraphic() != entry) {
        setAccessibleText(RowWords.spoken(each.item(), codebook.get()));
      }
      setGraphic(entry);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region content)) {
      return super.computePrefHeight(width);
    }
    Insets insets = getInsets();
    double inner = contentWidth(width);
    return snapSizeY(content.prefHeight(inner)) + insets.getTop() + insets.getBottom();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() instanceof Region content) {
      Insets insets = getInsets();
      content.resizeRelocate(
          insets.getLeft(),
          insets.getTop(),
          contentWidth(getWidth()),
          getHeight() - insets.getTop() - insets.getBottom());
    }
  }

  private double contentWidth(double width) {
    double outer = width > 0 ? width : getListView().getWidth();
    return Math.max(40, outer - getInsets().getLeft() - getInsets().getRight());
  }
}
