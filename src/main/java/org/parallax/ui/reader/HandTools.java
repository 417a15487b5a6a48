package org.parallax.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.CommandControls;
import org.parallax.ui.session.Gaze;
import org.parallax.ui.session.ReviewSession;

/**
 * Selecting words in the texts and what can be done with them there: a small bar beside them, and
 * the menu of a right click. Words are selected in one column at a time.
 */
final class HandTools {
  private static final List<List<Command>> MENU =
      List.of(
          List.of(Command.TAG, Command.ADD_READING, Command.OMISSION),
          List.of(Command.START_BACK, Command.START_ON, Command.END_BACK, Command.END_ON),
          List.of(Command.REMOVE_MARK));

  /** The bar does not come up while words are still being selected. */
  private static final Duration REST = Duration.millis(180);

  private final ReviewSession session;
  private final Supplier<List<Column>> columns;
  private final Region room;
  private final WordsBar bar = new WordsBar();
  private final ContextMenu menu = new ContextMenu();
  private final PauseTransition rest = new PauseTransition(REST);

  /**
   * @param columns from left to right
   * @param room what the bar stays inside of
   */
  HandTools(ReviewSession session, Supplier<List<Column>> columns, Region room) {
    this.session = session;
    this.columns = columns;
    this.room = room;
    rest.setOnFinished(done -> place());
    session.gaze().words().addListener((at, was, is) -> selected(is));
  }

  /** To be laid over the columns. */
  WordsBar bar() {
    return bar;
  }

  /** Offers what {@code actions} do. */
  void fill(Actions actions) {
    bar.fill(actions);
    menu.setOnShowing(
        event -> {
          menu.getItems().clear();
          for (List<Command> part : MENU) {
            if (!menu.getItems().isEmpty()) {
              menu.getItems().add(new SeparatorMenuItem());
            }
            part.forEach(each -> menu.getItems().add(CommandControls.item(actions, each)));
          }
        });
    menu.getItems().setAll(new MenuItem());
  }

  /** Serves a column. */
  void serve(Column column) {
    ReaderPane pane = column.pane();
    ArticleId article = pane.article().id();
    Gaze gaze = session.gaze();
    pane.hand()
        .onSelection(
            span -> {
              if (pane.textFocusedProperty().get()) {
                gaze.words().set(Optional.of(new Passage(article, span)));
              }
            });
    pane.textFocusedProperty()
        .addListener(
            (at, was, is) -> {
              if (is) {
                gaze.column().set(Optional.of(article));
                gaze.words().set(pane.hand().selection().map(span -> new Passage(article, span)));
              }
            });
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    pane.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> offer(column, event));
  }

  private void offer(Column column, ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      column.pane().hand().putCaret(new Point2D(event.getX(), event.getY()));
    }
    menu.show(column, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /** Moves the bar along when the text moves. */
  void moved() {
    if (bar.isVisible()) {
      place();
    }
  }

  private void selected(Optional<Passage> words) {
    for (Column column : columns.get()) {
      boolean here =
          words.filter(there -> there.article().equals(column.pane().article().id())).isPresent();
      if (!here) {
        column.pane().hand().deselect();
      }
    }
    bar.setVisible(false);
    if (words.filter(there -> !there.span().isEmpty()).isPresent()) {
      rest.playFromStart();
    } else {
      rest.stop();
    }
  }

  private void place() {
    Optional<Rectangle2D> end = session.gaze().words().get().flatMap(this::end);
    end.ifPresentOrElse(box -> bar.appear(box, room), () -> bar.setVisible(false));
  }

  /** Where the last line of the words is, if it is on screen. */
  private Optional<Rectangle2D> end(Passage words) {
    return columns.get().stream()
        .filter(column -> column.pane().article().id().equals(words.article()))
        .filter(column -> !words.span().isEmpty())
        .findFirst()
        .flatMap(
            column -> {
              List<Rectangle2D> boxes = column.boxes(words.span());
              return boxes.isEmpty()
                  ? Optional.empty()
                  : Optional.of(boxes.get(boxes.size() - 1))
                      .filter(box -> box.getMinY() > column.textTop())
                      .filter(box -> box.getMaxY() < column.getHeight())
                      .map(box -> inRoom(column, box));
            });
  }

  private Rectangle2D inRoom(Column column, Rectangle2D box) {
    Bounds bounds =
        room.sceneToLocal(
            column.localToScene(
                new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())));
    return new Rectangle2D(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
