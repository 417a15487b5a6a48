package org.parallax.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files and folders be dropped anywhere on the window. */
final class DropTarget {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

  private final Node node;
  private final Consumer<List<Path>> dropped;

  DropTarget(Node node, Consumer<List<Path>> dropped) {
    this.node = node;
    this.dropped = dropped;
  }

  void watch() {
    node.setOnDragOver(this::over);
    node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
    node.setOnDragDropped(this::drop);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      node.pseudoClassStateChanged(OVER, true);
    }
    event.consume();
  }

  private void drop(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    node.pseudoClassStateChanged(OVER, false);
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      dropped.accept(files);
    }
  }
}
