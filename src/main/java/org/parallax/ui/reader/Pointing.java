package org.parallax.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.highlight.Run;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.Names;
import org.parallax.ui.session.ReviewSession;

/** Shows over a mark that is pointed at what the other sources say. */
final class Pointing {
  private final ReviewSession session;
  private final MarkFeed feed;
  private final HoverCard card = new HoverCard();
  private final Region room;

  /**
   * @param room what the card stays inside of
   */
  Pointing(ReviewSession session, MarkFeed feed, Region room) {
    this.session = session;
    this.feed = feed;
    this.room = room;
  }

  /** To be laid over the columns. */
  HoverCard card() {
    return card;
  }

  /** Shows what is marked there, or nothing any more. */
  void at(Column column, Optional<Run> run) {
    Optional<Item> item = run.flatMap(some -> feed.item(some.strongest().cause()));
    if (run.isEmpty() || item.isEmpty() || !isShown()) {
      card.vanish();
      return;
    }
    fill(item.get(), column.pane().article().id(), run.get().marks().size() - 1);
    List<Rectangle2D> boxes = column.boxes(run.get().span());
    if (!boxes.isEmpty()) {
      card.appear(inRoom(column, boxes.get(boxes.size() - 1)), room);
    }
  }

  /** The pointer may rest on a window that has just been closed: its styles are gone. */
  private boolean isShown() {
    return Optional.ofNullable(room.getScene())
        .map(Scene::getWindow)
        .filter(Window::isShowing)
        .isPresent();
  }

  private void fill(Item item, ArticleId here, int more) {
    List<Article> articles = session.workspace().articles();
    Names names = Names.of(articles, session.gaze().blind().get());
    item.finding()
        .ifPresentOrElse(
            finding -> {
              String reason = names.in(finding.judgement().reason(), articles);
              card.show(finding, here, names::of, reason);
              card.add(more);
            },
            () -> card.show(item.topic(), item.said().note()));
  }

  private Rectangle2D inRoom(Column column, Rectangle2D box) {
    Bounds inColumn =
        new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    Bounds bounds = room.sceneToLocal(column.localToScene(inColumn));
    return new Rectangle2D(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
