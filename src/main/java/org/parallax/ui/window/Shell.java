package org.parallax.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parallax.ui.dialog.Overlay;

/** Where everything stands: head, sentences, the panes, foot, and a layer over all. */
final class Shell extends StackPane {
  Shell(Node head, Notices notices, ThreePanes panes, Node foot, Overlay overlay) {
    getStyleClass().add("plx-window");
    VBox.setVgrow(panes, Priority.ALWAYS);
    VBox rows = new VBox(head, notices, panes, foot);
    rows.getStyleClass().add("plx-rows");
    getChildren().setAll(rows, overlay);
    CutWords.watch(this);
    overlay.visibleProperty().addListener((all, before, now) -> rows.setDisable(now));
  }
}
