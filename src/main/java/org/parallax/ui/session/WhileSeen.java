package org.parallax.ui.session;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Keeps what a node shows up to date while it stands in a window. What changes while it does not is
 * caught up with when it is seen again, so that a view that is not looked at costs nothing.
 */
public final class WhileSeen {
  private final Node node;
  private final Runnable show;
  private boolean stale = true;

  private WhileSeen(Node node, Runnable show) {
    this.node = node;
    this.show = show;
  }

  /**
   * Runs {@code show} when {@code node} is first seen, and whenever one of {@code values} changes.
   */
  public static void run(Node node, Runnable show, List<ObservableValue<?>> values) {
    WhileSeen watch = new WhileSeen(node, show);
    node.sceneProperty().addListener((all, before, now) -> watch.catchUp());
    values.forEach(value -> value.addListener((all, before, now) -> watch.changed()));
    watch.catchUp();
  }

  private void changed() {
    stale = true;
    catchUp();
  }

  private void catchUp() {
    if (stale && node.getScene() != null) {
      stale = false;
      show.run();
    }
  }
}
