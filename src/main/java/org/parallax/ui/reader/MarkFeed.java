package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;
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

  MarkFeed(ReviewSession session) {
    this.session = session;
  }

  /** All marks, by article. */
  Map<ArticleId, List<Mark>> marks() {
    Map<ArticleId, List<Mark>> marks = new HashMap<>();
    Stream.concat(
            session.board().unfolded(session.folded().get()).stream(), session.selected().stream())
        .distinct()
        .forEach(item -> add(item, marks));
    return marks;
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

  private static void add(Item item, Map<ArticleId, List<Mark>> into) {
    item.passages().stream()
        .map(passage -> passage.article())
        .distinct()
        .forEach(
            article ->
                into.computeIfAbsent(article, any -> new ArrayList<>())
                    .addAll(marks(item, article)));
  }

  private static List<Mark> marks(Item item, ArticleId article) {
    return item.placed()
        .map(placed -> Highlights.of(article, placed))
        .or(() -> item.finding().map(found -> Highlights.of(article, found, item.said())))
        .orElse(List.of());
  }
}
