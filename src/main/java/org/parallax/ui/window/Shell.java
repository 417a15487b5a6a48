package org.parallax.ui.window;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parallax.ui.dialog.Overlay;

/**
 * Where everything stands: head, sentences, list, middle, inspector, foot, and a layer over all.
 */
final class Shell extends StackPane {
  private final SplitPane split = new SplitPane();
  private final VBox rows;
  private final Region left;
  private final Region right;

  /**
   * The three panes from left to right.
   *
   * @param list the findings
   * @param middle the views
   * @param inspector the selected finding
   */
  record Panes(Region list, Region middle, Region inspector) {}

  Shell(Node head, Notices notices, Panes panes, Node foot, Overlay overlay) {
    getStyleClass().add("plx-window");
    left = panes.list();
    right = panes.inspector();
    left.setMinWidth(180);
    right.setMinWidth(200);
    split.getItems().setAll(left, panes.middle(), right);
    split.getStyleClass().add("plx-split");
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(right, false);
    VBox.setVgrow(split, Priority.ALWAYS);
    rows = new VBox(head, notices, split, foot);
    getChildren().setAll(rows, overlay);
    overlay.visibleProperty().addListener((all, before, now) -> rows.setDisable(now));
  }

  /** Gives the panes beside the columns their widths, in a window of {@code width} pixels. */
  void divide(Settings.Sides sides, double width) {
    left.setPrefWidth(sides.findings());
    right.setPrefWidth(sides.inspector());
    split.setDividerPositions(sides.findings() / width, 1 - sides.inspector() / width);
  }

  /** How wide the panes beside the columns are. */
  Settings.Sides sides() {
    return new Settings.Sides(left.getWidth(), right.getWidth());
  }
}
