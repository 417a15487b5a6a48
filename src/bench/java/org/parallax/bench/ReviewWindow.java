package org.parallax.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.window.Equipment;
import org.parallax.ui.window.Folders;
import org.parallax.ui.window.MainWindow;

/** The program's window on a {@link DenseReview}. For the JavaFX thread. */
final class ReviewWindow {
  private static final double WIDTH = 1680;
  private static final double HEIGHT = 1050;

  private final Stage stage = new Stage();
  private final ReviewSession session;

  ReviewWindow(DenseReview review) {
    Clock clock = Clock.systemUTC();
    session = new ReviewSession(review.workspace(), new Hand(clock, ""));
    Equipment equipment =
        new Equipment(
            new Folders(Path.of("target", "bench-home", "parallax")),
            Jobs.ofWindow(),
            (articles, progress) -> review.analysis(),
            clock);
    MainWindow window = new MainWindow(stage, equipment, session, Optional.empty());
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    window.show();
    window.complete();
    session.accept(review.analysis());
    session.selectFirst();
  }

  ReviewSession session() {
    return session;
  }

  /** Turns the mouse wheel over the first column. */
  void scrollFirstColumn(double pixels) {
    Node text = stage.getScene().getRoot().lookup(".plx-prose");
    text.fireEvent(wheel(-pixels));
  }

  private static ScrollEvent wheel(double deltaY) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        deltaY,
        0,
        deltaY,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(null, 0, 0));
  }
}
