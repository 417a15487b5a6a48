package org.parallax.ui.dialog;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lays a panel over the window; Escape or a click beside it takes it away. */
public final class Overlay extends StackPane {
  private Optional<Node> back = Optional.empty();
  private Runnable left = () -> {};

  /** Nothing is shown at first. */
  public Overlay() {
    getStyleClass().add("plx-overlay");
    setVisible(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            dismiss();
          }
          event.consume();
        });
    setOnMouseClicked(
        event -> {
          if (event.getTarget() == this) {
            dismiss();
          }
        });
  }

  /**
   * Shows {@code panel} in the middle and puts the keyboard on {@code first}.
   *
   * @param onLeave runs when the panel is taken away without an answer
   */
  public void show(Region panel, Node first, Runnable onLeave) {
    if (!isVisible()) {
      back = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }
    left = onLeave;
    panel.getStyleClass().add("plx-sheet");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(panel, Pos.CENTER);
    getChildren().setAll(panel);
    setVisible(true);
    first.requestFocus();
  }

  /** Takes the panel away and gives the keyboard back. */
  public void hide() {
    setVisible(false);
    getChildren().clear();
    back.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    back = Optional.empty();
  }

  private void dismiss() {
    hide();
    left.run();
  }
}
