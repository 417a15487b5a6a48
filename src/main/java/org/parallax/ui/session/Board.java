package org.parallax.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.analysis.Analysis;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.workspace.Filter;
import org.parallax.workspace.Places;
import org.parallax.workspace.Workspace;

/**
 * Everything there is to review, and the part of it that the filter lets pass.
 *
 * @param all group by group, by weight inside each
 * @param shown those that pass the filter, in the same order
 */
public record Board(List<Item> all, List<Item> shown) {
  /** Nothing to review. */
  public static final Board EMPTY = new Board(List.of(), List.of());

  public Board {
    all = List.copyOf(all);
    shown = List.copyOf(shown);
  }

  /**
   * Joins what was found with what was said of it.
   *
   * @param places where the annotations of {@code workspace} stand, in {@code analysis} too
   */
  static Board of(Workspace workspace, Analysis analysis, Places places) {
    Map<FindingId, Places.Placed> said = new HashMap<>();
    List<Item> items = new ArrayList<>();
    for (Places.Placed placed : places.all()) {
      if (placed.finding().isPresent()) {
        said.put(placed.finding().get().id(), placed);
      } else if (placed.isTelling()) {
        Group group = placed.isLost() ? Group.LOST : Group.MARKED;
        items.add(new Item(group, Optional.empty(), Optional.of(placed)));
      }
    }
    for (Finding finding : analysis.findings()) {
      Optional<Places.Placed> placed = Optional.ofNullable(said.get(finding.id()));
      items.add(new Item(Group.of(finding), Optional.of(finding), placed));
    }
    items.sort(Comparator.comparing(Item::group));
    return new Board(items, items).filtered(workspace.view().filter());
  }

  /** The same under another filter. */
  public Board filtered(Filter filter) {
    return new Board(all, all.stream().filter(item -> accepts(filter, item)).toList());
  }

  /**
   * A mark made by hand has neither verdict nor kind: it passes unless one of them is asked for.
   */
  private static boolean accepts(Filter filter, Item item) {
    if (item.finding().isPresent()) {
      return filter.accepts(item.finding().get(), item.said());
    }
    return filter.verdicts().isEmpty()
        && filter.kinds().isEmpty()
        && (filter.sources().isEmpty() || filter.sources().stream().anyMatch(item::isIn))
        && (filter.marks().states().isEmpty()
            || filter.marks().states().contains(item.said().state()))
        && (filter.marks().tags().isEmpty()
            || item.said().tags().stream().anyMatch(filter.marks().tags()::contains))
        && holds(item, filter.text().strip().toLowerCase(Locale.ROOT));
  }

  private static boolean holds(Item item, String words) {
    return (item.topic() + "\n" + item.said().note()).toLowerCase(Locale.ROOT).contains(words);
  }

  /** The item that {@code selection} selects. */
  public Optional<Item> item(Selection selection) {
    return all.stream().filter(item -> item.selection().equals(selection)).findFirst();
  }

  /** Those shown that stand in none of the folded groups. */
  public List<Item> unfolded(Set<Group> folded) {
    return shown.stream().filter(item -> !folded.contains(item.group())).toList();
  }

  /** How many there are of a group, shown or not. */
  public int count(Group group) {
    return (int) all.stream().filter(item -> item.group() == group).count();
  }

  /** How many of a group pass the filter. */
  public int shown(Group group) {
    return (int) shown.stream().filter(item -> item.group() == group).count();
  }

  /** How far the review is: the discrepancies, found or marked by hand, that are decided. */
  public long decided() {
    return toDecide().stream().filter(item -> item.said().state().isDecided()).count();
  }

  /** What a review has to decide. */
  public List<Item> toDecide() {
    return all.stream()
        .filter(item -> item.group() == Group.DIFFER || item.group() == Group.MARKED)
        .toList();
  }
}
