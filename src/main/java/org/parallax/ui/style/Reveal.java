package org.parallax.ui.style;

import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/** Scrolls a list or table only as far as a row needs to be seen. */
public final class Reveal {
  /** How much of what lies before a row that is scrolled to stays in view. */
  private static final int TAIL = 140;

  private Reveal() {}

  /** {@link ListView#scrollTo} would put every row at the top, seen before or not. */
  public static void row(ListView<?> list, int index) {
    row(list, index, list::scrollTo);
  }

  /** The same for a table. */
  public static void row(TableView<?> table, int index) {
    row(table, index, table::scrollTo);
  }

  /** A list that was never laid out does not know how high its rows are: it is asked again. */
  private static void row(Control view, int index, IntConsumer scrollTo) {
    if (!reveal(view, index, scrollTo)) {
      scrollTo.accept(Math.max(0, index - 1));
      Platform.runLater(
          () -> {
            view.applyCss();
            view.layout();
            reveal(view, index, scrollTo);
          });
    }
  }

  private static boolean reveal(Control view, int index, IntConsumer scrollTo) {
    if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null) {
      int first = flow.getFirstVisibleCell().getIndex();
      int last = flow.getLastVisibleCell().getIndex();
      if (index <= first) {
        scrollTo.accept(Math.max(0, index - 1));
      } else if (index == last) {
        // By as much as is missing: to scroll to the row and back would lay out two pages of rows.
        flow.scrollPixels(Math.max(0, bottom(flow.getLastVisibleCell()) + TAIL - flow.getHeight()));
      } else if (index > last) {
        flow.scrollTo(index);
        flow.scrollPixels(-Math.max(0, flow.getHeight() - TAIL));
      }
      return true;
    }
    return false;
  }

  private static double bottom(Region cell) {
    return cell.getLayoutY() + cell.getHeight();
  }
}
