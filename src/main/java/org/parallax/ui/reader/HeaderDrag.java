package org.parallax.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Reorders columns by their heads: the column under the pointer shows where it would go. */
final class HeaderDrag {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

  private final Supplier<List<Column>> columns;
  private final BiConsumer<Column, Column> drop;
  private Optional<Column> target = Optional.empty();

  /**
   * @param columns from left to right
   * @param drop moves the first column to the place of the second
   */
  HeaderDrag(Supplier<List<Column>> columns, BiConsumer<Column, Column> drop) {
    this.columns = columns;
    this.drop = drop;
  }

  /** Lets the column be dragged by its head. */
  void serve(Column column) {
    column.header().setOnMouseDragged(event -> dragged(column, event));
    column.header().setOnMouseReleased(event -> released(column));
  }

  private void dragged(Column column, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || event.isStillSincePress()) {
      return;
    }
    column.pseudoClassStateChanged(DRAGGED, true);
    Optional<Column> over =
        columns.get().stream()
            .filter(other -> !other.equals(column))
            .filter(other -> isOver(other, event))
            .findFirst();
    if (!over.equals(target)) {
      target.ifPresent(old -> old.pseudoClassStateChanged(TARGET, false));
      over.ifPresent(now -> now.pseudoClassStateChanged(TARGET, true));
      target = over;
    }
  }

  private static boolean isOver(Column column, MouseEvent event) {
    double x = column.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    return x >= 0 && x < column.getWidth();
  }

  private void released(Column column) {
    column.pseudoClassStateChanged(DRAGGED, false);
    target.ifPresent(
        place -> {
          place.pseudoClassStateChanged(TARGET, false);
          drop.accept(column, place);
        });
    target = Optional.empty();
  }
}
