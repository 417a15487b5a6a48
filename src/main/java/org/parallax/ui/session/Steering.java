package org.parallax.ui.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where next and previous lead, also from an item that the filter has just hidden. */
final class Steering {
  private final Board board;
  private final Set<Group> folded;
  private final Map<Selection, Integer> ranks = new HashMap<>();

  Steering(Board board, Set<Group> folded) {
    this.board = board;
    this.folded = folded;
    board.all().forEach(item -> ranks.put(item.selection(), ranks.size()));
  }

  Optional<Selection> after(Selection from) {
    return after(from, item -> true);
  }

  /** The next that nobody has decided. */
  Optional<Selection> openAfter(Selection from) {
    return after(from, item -> !item.said().state().isDecided());
  }

  private Optional<Selection> after(Selection from, Predicate<Item> wanted) {
    int at = ranks.getOrDefault(from, -1);
    return board.unfolded(folded).stream()
        .filter(wanted)
        .map(Item::selection)
        .filter(selection -> rank(selection) > at)
        .min(Comparator.comparingInt(this::rank));
  }

  Optional<Selection> before(Selection from) {
    int at = ranks.getOrDefault(from, ranks.size());
    return board.unfolded(folded).stream()
        .map(Item::selection)
        .filter(selection -> rank(selection) < at)
        .max(Comparator.comparingInt(this::rank));
  }

  private int rank(Selection selection) {
    return ranks.getOrDefault(selection, -1);
  }
}
