package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.article.ArticleId;
import org.parallax.finding.FindingId;
import org.parallax.highlight.Cause;
import org.parallax.highlight.Highlights;
import org.parallax.highlight.Mark;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Selection;

/**
 * What the session has to mark in the texts: what the list shows unfolded, and what is selected.
 */
final class MarkFeed {
  private final ReviewSession session;

  /** The marks of findings nobody has said anything of, for as long as the analysis stays. */
  private final Map<FindingId, Map<ArticleId, List<Mark>>> known = new HashMap<>();

  /**
   * The marks of each item, as they were joined last: they are joined again only when they change.
   */
  private List<Map<ArticleId, List<Mark>>> parts = List.of();

  private Map<ArticleId, List<Mark>> whole = Map.of();

  MarkFeed(ReviewSession session) {
    this.session = session;
    session.analysisProperty().addListener((all, before, now) -> known.clear());
  }

  /** All marks, by article. */
  Map<ArticleId, List<Mark>> marks() {
    List<Map<ArticleId, List<Mark>>> now = new ArrayList<>();
    List<Item> items = session.board().unfolded(session.folded().get());
    items.forEach(item -> now.add(marks(item)));
    Selection selection = session.selectionProperty().get();
    if (items.stream().noneMatch(item -> item.selection().equals(selection))) {
      session.selected().ifPresent(item -> now.add(marks(item)));
    }
    if (!isSame(now, parts)) {
      parts = now;
      whole = joined(now);
    }
    return whole;
  }

  private static boolean isSame(List<?> one, List<?> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> one.get(i) == other.get(i));
  }

  private static Map<ArticleId, List<Mark>> joined(List<Map<ArticleId, List<Mark>>> parts) {
    Map<ArticleId, List<Mark>> all = new HashMap<>();
    for (Map<ArticleId, List<Mark>> part : parts) {
      part.forEach(
          (article, marks) -> all.computeIfAbsent(article, any -> new ArrayList<>()).addAll(marks));
    }
    all.replaceAll((article, marks) -> List.copyOf(marks));
    return all;
  }

  /** What is selected. */
  Optional<Cause> chosen() {
    return session.selected().map(Item::selection).flatMap(MarkFeed::cause);
  }

  /** The item that a mark stands for. */
  Optional<Item> item(Cause cause) {
    return session.board().item(selection(cause));
  }

  /** What selects it. */
  static Selection selection(Cause cause) {
    if (cause instanceof Cause.Found found) {
      return new Selection.OfFinding(found.id());
    }
    return new Selection.OfMark(((Cause.Made) cause).id());
  }

  private static Optional<Cause> cause(Selection selection) {
    if (selection instanceof Selection.OfFinding found) {
      return Optional.of(new Cause.Found(found.id()));
    }
    return selection instanceof Selection.OfMark made
        ? Optional.of(new Cause.Made(made.id()))
        : Optional.empty();
  }

  private Map<ArticleId, List<Mark>> marks(Item item) {
    return item.placed()
        .map(placed -> marks(item, article -> Highlights.of(article, placed)))
        .or(
            () ->
                item.finding().map(found -> known.computeIfAbsent(found.id(), any -> fresh(item))))
        .orElse(Map.of());
  }

  private static Map<ArticleId, List<Mark>> fresh(Item item) {
    return marks(
        item, article -> Highlights.of(article, item.finding().orElseThrow(), item.said()));
  }

  private static Map<ArticleId, List<Mark>> marks(
      Item item, Function<ArticleId, List<Mark>> marks) {
    return item.passages().stream()
        .map(passage -> passage.article())
        .distinct()
        .collect(Collectors.toMap(article -> article, marks));
  }
}
