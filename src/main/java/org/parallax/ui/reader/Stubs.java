package org.parallax.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.text.Span;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;

/** Small arrows at the edge of a column that lead to mentions of what is selected beyond it. */
final class Stubs extends Pane {
  private static final double SIZE = 22;

  private final BiConsumer<Column, Span> bring;
  private final Map<Column, Button> buttons = new HashMap<>();

  /**
   * @param bring brings a place of a column on screen
   */
  Stubs(BiConsumer<Column, Span> bring) {
    this.bring = bring;
    setManaged(false);
    setPickOnBounds(false);
  }

  /** Leads to those of {@code ends} that are not on screen. */
  void show(List<Connectors.End> ends) {
    List<Connectors.End> beyond = ends.stream().filter(end -> end.beyond() != 0).toList();
    buttons.keySet().retainAll(beyond.stream().map(Connectors.End::column).toList());
    beyond.forEach(end -> place(buttons.computeIfAbsent(end.column(), any -> button()), end));
    List<Button> wanted = beyond.stream().map(end -> buttons.get(end.column())).distinct().toList();
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
  }

  private static Button button() {
    Button button = new Button();
    button.setFocusTraversable(false);
    button.setManaged(false);
    return button;
  }

  private void place(Button button, Connectors.End end) {
    boolean above = end.beyond() < 0;
    List<String> styles = List.of("button", "plx-stub", Look.style(end.mark().tone()));
    if (!styles.equals(button.getStyleClass()) || above != isUp(button)) {
      button.getStyleClass().setAll(styles);
      button.setGraphic(Icons.node(above ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
      button.setAccessibleText(Messages.text(above ? "columns.stub-above" : "columns.stub-below"));
      button.getProperties().put("up", above);
    }
    button.setOnAction(event -> bring.accept(end.column(), end.mark().span()));
    Column column = end.column();
    double x = column.getLayoutX() + (column.textWidth() - SIZE) / 2;
    double y = above ? column.textTop() + 4 : column.getHeight() - SIZE - 4;
    button.resizeRelocate(Math.rint(x), Math.rint(y), SIZE, SIZE);
  }

  private static boolean isUp(Button button) {
    return Boolean.TRUE.equals(button.getProperties().get("up"));
  }
}
