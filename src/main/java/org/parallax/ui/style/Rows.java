package org.parallax.ui.style;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings the rows of a list or table up to date. */
public final class Rows {
  private Rows() {}

  /** Touches only the rows that changed, so that a list stays where it is while one is judged. */
  public static <R> void update(ObservableList<R> shown, List<R> now) {
    if (now.size() != shown.size()) {
      shown.setAll(now);
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(shown.get(i))) {
        shown.set(i, now.get(i));
      }
    }
  }
}
