package org.parallax.ui.reader;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.parallax.highlight.Cause;
import org.parallax.highlight.Mark;
import org.parallax.highlight.Run;

/** What mouse, wheel and keyboard do in the texts. */
final class ColumnPointer {
  private static final Duration REST = Duration.millis(350);

  /** A page turned by the space bar leaves a line or two of the one before. */
  private static final double PAGE = 0.88;

  private final Consumer<Cause> choose;
  private final BiConsumer<Column, Optional<Run>> point;
  private final DoubleConsumer sideways;
  private final PauseTransition rest = new PauseTransition(REST);
  private @Nullable Run under;
  private @Nullable Run clicked;
  private int turn;

  /**
   * @param choose selects what a mark stands for
   * @param point shows what is pointed at for a while; empty when the pointer goes on
   * @param sideways scrolls the columns to the right, in pixels
   */
  ColumnPointer(
      Consumer<Cause> choose, BiConsumer<Column, Optional<Run>> point, DoubleConsumer sideways) {
    this.choose = choose;
    this.point = point;
    this.sideways = sideways;
  }

  /** Serves a column. */
  void serve(Column column) {
    ReaderPane pane = column.pane();
    pane.addEventFilter(ScrollEvent.SCROLL, event -> scrolled(column, event));
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> column.grab());
    pane.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> clicked(column, event));
    pane.addEventFilter(MouseEvent.MOUSE_MOVED, event -> moved(column, event));
    EventHandler<MouseEvent> left = event -> leave(column);
    pane.addEventFilter(MouseEvent.MOUSE_EXITED, left);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, left);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(column, event));
  }

  private void scrolled(Column column, ScrollEvent event) {
    leave(column);
    if (event.isShortcutDown()) {
      return;
    }
    event.consume();
    if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      sideways.accept(-event.getDeltaX());
    } else {
      column.grab();
      column.pane().scrollTo(column.pane().top() - event.getDeltaY());
    }
  }

  private void pressed(Column column, KeyEvent event) {
    leave(column);
    column.grab();
    double page = PAGE * column.pane().getHeight();
    if (event.getCode() == KeyCode.SPACE) {
      double way = event.isShiftDown() ? -page : page;
      column.pane().scrollTo(column.pane().top() + way);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      column.pane().runAtCaret().ifPresent(this::chooseIn);
      event.consume();
    }
  }

  private void clicked(Column column, MouseEvent event) {
    boolean plain =
        event.getButton() == MouseButton.PRIMARY
            && event.getClickCount() == 1
            && event.isStillSincePress();
    if (plain) {
      column.pane().runAt(new Point2D(event.getX(), event.getY())).ifPresent(this::chooseIn);
    }
  }

  /** Of several findings on the same words, each further click takes the next. */
  private void chooseIn(Run run) {
    turn = run.equals(clicked) ? turn + 1 : 0;
    clicked = run;
    Mark mark = run.marks().get(turn % run.marks().size());
    choose.accept(mark.cause());
  }

  private void moved(Column column, MouseEvent event) {
    Optional<Run> run = column.pane().runAt(new Point2D(event.getX(), event.getY()));
    column.pane().setOverMark(run.isPresent());
    if (run.isEmpty()) {
      leave(column);
    } else if (!run.get().equals(under)) {
      leave(column);
      under = run.get();
      rest.setOnFinished(done -> point.accept(column, run));
      rest.playFromStart();
    }
  }

  private void leave(Column column) {
    rest.stop();
    if (under != null) {
      under = null;
      point.accept(column, Optional.empty());
    }
  }
}
