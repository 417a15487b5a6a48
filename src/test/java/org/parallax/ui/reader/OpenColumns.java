package org.parallax.ui.reader;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.mention.Mention;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Selection;
import org.parallax.ui.style.ColorScheme;
import org.parallax.ui.style.StyleSheets;
import org.parallax.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The columns of the sample collection in a window of their own, for tests. */
final class OpenColumns {
  private final Geneva geneva = new Geneva();
  private final ReviewSession session =
      new ReviewSession(
          Workspace.empty().withArticles(geneva.articles()),
          new Hand(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "me"));
  private Optional<ColumnsView> shown = Optional.empty();

  void show(Stage stage) {
    StyleSheets.install();
    ColumnsView view = new ColumnsView(session, new SimpleStringProperty("Serif"));
    shown = Optional.of(view);
    view.still().set(true);
    Scene scene = new Scene(view, 1270, 700);
    StyleSheets.apply(scene, new StyleSheets.Dress(ColorScheme.LIGHT, "Serif", 1, 1));
    stage.setScene(scene);
    // All tests share one stage, and another may have made it narrower.
    stage.sizeToScene();
    stage.show();
    session.accept(geneva.analysis());
  }

  Geneva geneva() {
    return geneva;
  }

  ReviewSession session() {
    return session;
  }

  ColumnsView view() {
    return shown.orElseThrow();
  }

  /** The columns from left to right. */
  List<Column> columns() {
    return ((ColumnsRow) view().lookup(".plx-columns")).columns();
  }

  /** The column that holds {@code mention}. */
  Column column(Mention mention) {
    return column(mention.article());
  }

  Column column(ArticleId article) {
    return columns().stream()
        .filter(column -> column.pane().article().id().equals(article))
        .findFirst()
        .orElseThrow();
  }

  void select(FxRobot robot, Finding finding) {
    robot.interact(() -> session.select(new Selection.OfFinding(finding.id())));
    settle(robot);
  }

  void settle(FxRobot robot) {
    // A busy machine may not have laid out yet what was changed just now.
    robot.interact(() -> view().layout());
    robot.interact(() -> view().settle());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
