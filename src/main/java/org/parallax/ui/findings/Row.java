package org.parallax.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.ui.session.Board;
import org.parallax.ui.session.Group;
import org.parallax.ui.session.Item;

/** One line of the list. */
sealed interface Row {
  /**
   * The name of a group, which folds and unfolds it.
   *
   * @param group which
   * @param count how many of it pass the filter
   * @param folded whether they are put away
   */
  record Heading(Group group, int count, boolean folded) implements Row {}

  /** Something to review. */
  record Entry(Item item) implements Row {}

  /** The lines for what passes the filter; groups without any have no heading. */
  static List<Row> of(Board board, Set<Group> folded) {
    List<Row> rows = new ArrayList<>();
    for (Group group : Group.values()) {
      int count = board.shown(group);
      if (count > 0) {
        rows.add(new Heading(group, count, folded.contains(group)));
      }
      if (!folded.contains(group)) {
        board.shown().stream()
            .filter(item -> item.group() == group)
            .map(Entry::new)
            .forEach(rows::add);
      }
    }
    return List.copyOf(rows);
  }
}
