package org.parallax.ui.findings;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a list only as far as a row needs to be seen. */
final class Reveal {
  private Reveal() {}

  /** {@link ListView#scrollTo} would put every row at the top, seen before or not. */
  static void row(ListView<?> list, int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null) {
      int first = flow.getFirstVisibleCell().getIndex();
      int last = flow.getLastVisibleCell().getIndex();
      if (index <= first) {
        list.scrollTo(Math.max(0, index - 1));
      } else if (index >= last) {
        flow.scrollTo(index);
        flow.scrollPixels(-Math.max(0, flow.getHeight() - 140));
      }
    } else {
      list.scrollTo(Math.max(0, index - 1));
    }
  }
}
