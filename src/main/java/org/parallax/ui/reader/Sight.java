package org.parallax.ui.reader;

/**
 * Tells the columns whether they are on screen. One that comes into view is drawn in one of the
 * next frames: five at once are too much for one.
 */
final class Sight {
  private final Sideways scroll;
  private final Chores chores;

  Sight(Sideways scroll, Chores chores) {
    this.scroll = scroll;
    this.chores = chores;
  }

  /** Looks after {@code column} whenever it is moved or takes the keyboard. */
  void serve(Column column) {
    column.layoutXProperty().addListener(at -> look(column));
    column.widthProperty().addListener(at -> look(column));
    column.pane().textFocusedProperty().addListener(at -> look(column));
  }

  /** To be called for each column when the row is scrolled or given another width. */
  void look(Column column) {
    if (isSeen(column)) {
      chores.add(deadline -> show(column));
    } else {
      column.pane().setInSight(false);
    }
  }

  private boolean show(Column column) {
    column.pane().setInSight(isSeen(column));
    return true;
  }

  /** A text that has the keyboard can be moved by keys wherever it is. */
  private boolean isSeen(Column column) {
    return scroll.shows(column) || column.pane().textFocusedProperty().get();
  }
}
