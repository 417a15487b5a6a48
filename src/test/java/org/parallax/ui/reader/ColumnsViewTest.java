package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.align.Passage;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.mention.Mention;
import org.parallax.text.Span;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Selection;
import org.parallax.ui.style.ColorScheme;
import org.parallax.ui.style.StyleSheets;
import org.parallax.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ColumnsViewTest {
  private final Geneva geneva = new Geneva();
  private final ReviewSession session =
      new ReviewSession(
          Workspace.empty().withArticles(geneva.articles()),
          new Hand(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "me"));
  private ColumnsView view;

  @Start
  void start(Stage stage) {
    StyleSheets.install();
    view = new ColumnsView(session, new SimpleStringProperty("Serif"));
    view.still().set(true);
    Scene scene = new Scene(view, 1270, 700);
    StyleSheets.apply(scene, new StyleSheets.Dress(ColorScheme.LIGHT, "Serif", 1, 1));
    stage.setScene(scene);
    stage.show();
    session.accept(geneva.analysis());
  }

  @AfterEach
  void letGo(FxRobot robot) {
    robot.release(new MouseButton[] {});
    robot.release(new KeyCode[] {});
  }

  @Test
  void selectingBringsEveryColumnToItsMention(FxRobot robot) {
    for (Finding finding : geneva.findings()) {
      select(robot, finding);
      for (Mention mention : finding.mentions()) {
        Column column = column(mention);
        Rectangle2D box = column.boxes(mention.span()).get(0);
        double part = (box.getMinY() - column.textTop()) / column.pane().getHeight();
        boolean atAnEnd =
            column.pane().top() == 0 || column.pane().top() > column.pane().lowest() - 1;
        assertThat(part).as(finding.topic()).isBetween(0.0, 1.0);
        if (!atAnEnd) {
          assertThat(part).as(finding.topic()).isCloseTo(0.38, within(0.05));
        }
      }
    }
  }

  @Test
  void theLineOfAnExtractCanBeAskedFor(FxRobot robot) {
    Mention left = geneva.at("the-hill", "Updated at");
    robot.interact(() -> session.gaze().reveal(new Passage(left.article(), left.span())));
    settle(robot);
    assertThat(isOnScreen(left)).isTrue();
  }

  @Test
  void aClickOnAMarkSelectsIt(FxRobot robot) {
    select(robot, geneva.findings().get(0));
    Mention office = geneva.at("wsj", "Russian Deputy Foreign Minister");
    robot.interact(() -> session.gaze().reveal(new Passage(office.article(), office.span())));
    settle(robot);
    robot.clickOn(on(office));
    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection.OfFinding(geneva.findings().get(1).id()));
  }

  @Test
  void overAMarkACardSaysWhatTheOthersSay(FxRobot robot) throws TimeoutException {
    select(robot, geneva.findings().get(0));
    HoverCard card = (HoverCard) view.lookup(".plx-hover-card");
    Mention troops = geneva.at("wsj", "100,000 troops");
    robot.interact(() -> Pointer.restAt(column(troops).pane(), on(troops)));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, card.visibleProperty());
    assertThat(robot.from(card).lookup("175,000").tryQuery()).isPresent();
    assertThat(robot.from(card).lookup("The Hill").tryQuery()).isPresent();
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(card.isVisible()).isFalse();
  }

  @Test
  void columnsFollowWhatIsAboutTheSameThing(FxRobot robot) {
    Column leader = column(geneva.at("orlando", "100,000 troops"));
    for (double height = 0; height < leader.pane().lowest(); height += 40) {
      double to = height;
      robot.interact(
          () -> {
            leader.grab();
            leader.pane().scrollTo(to);
          });
      assertFollowing(leader);
    }
  }

  private void assertFollowing(Column leader) {
    ReaderPane pane = leader.pane();
    double begun = Math.min(1, pane.top() / (pane.getHeight() / 2));
    double left = Math.min(1, (pane.lowest() - pane.top()) / (pane.getHeight() / 2));
    double part = 0.5 * begun + 0.5 * (1 - left);
    double offset = pane.page().offsetAt(pane.top() + part * pane.getHeight());
    Counterparts counterparts = new Counterparts(geneva.analysis().alignments());
    for (Column other : columns()) {
      counterparts
          .of(pane.article().id(), offset, other.pane().article().id())
          .ifPresent(
              there -> {
                double y = other.pane().page().yAt(there) - other.pane().top();
                double wanted = part * other.pane().getHeight();
                boolean atAnEnd =
                    other.pane().top() == 0 || other.pane().top() > other.pane().lowest() - 1;
                if (!atAnEnd) {
                  assertThat(y).isCloseTo(wanted, within(2.0));
                }
              });
    }
  }

  @Test
  void columnsRestWhileTheLockIsLifted(FxRobot robot) {
    robot.interact(() -> session.look(settings -> settings.locked(false)));
    Column leader = column(geneva.at("orlando", "100,000 troops"));
    robot.interact(
        () -> {
          leader.grab();
          leader.pane().scrollTo(600);
        });
    assertThat(columns())
        .filteredOn(other -> !other.equals(leader))
        .allMatch(c -> c.pane().top() == 0);
  }

  @Test
  void theKeyboardGoesFromColumnToColumn(FxRobot robot) {
    robot.interact(() -> view.focusColumn(0));
    robot.interact(() -> view.focusColumn(1));
    assertThat(session.gaze().column().get()).contains(geneva.of("hngn").id());
    robot.interact(() -> view.focusColumn(-1));
    assertThat(session.gaze().column().get()).contains(geneva.of("the-hill").id());
  }

  @Test
  void keysMoveATextAndTheOthersFollow(FxRobot robot) throws TimeoutException {
    Column leader = columns().get(0);
    robot.interact(() -> view.focusColumn(0));
    robot.press(KeyCode.CONTROL, KeyCode.END).release(KeyCode.END, KeyCode.CONTROL);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> Math.abs(leader.pane().top() - leader.pane().lowest()) < 30);
    settle(robot);
    assertFollowing(leader);
    robot.press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> leader.pane().top() < leader.pane().lowest() - 200);
    settle(robot);
    assertFollowing(leader);
  }

  @Test
  void columnsOffTheSideComeIntoViewWithTheirReadings(FxRobot robot) {
    List<org.parallax.article.Article> all = session.workspace().articles();
    robot.interact(() -> session.look(now -> now.with(now.columns().moved(all, hill(), 4))));
    for (org.parallax.article.Article article : all) {
      robot.interact(
          () ->
              session.look(
                  now -> now.with(now.columns().edited(all, article.id(), c -> c.wide(400)))));
    }
    settle(robot);
    assertThat(isWhole(column(geneva.at("the-hill", "175,000")))).isFalse();
    select(robot, geneva.findings().get(0));
    assertThat(geneva.findings().get(0).sides())
        .allMatch(side -> side.mentions().stream().anyMatch(m -> isWhole(column(m))));
  }

  private ArticleId hill() {
    return geneva.of("the-hill").id();
  }

  private boolean isWhole(Column column) {
    Bounds there = column.localToScene(column.getBoundsInLocal());
    return there.getMinX() >= -1 && there.getMaxX() <= view.getWidth() + 1;
  }

  @Test
  void columnsStandAsTheSessionHasThem(FxRobot robot) {
    List<org.parallax.article.Article> all = session.workspace().articles();
    robot.interact(
        () ->
            session.look(
                settings ->
                    settings.with(
                        settings
                            .columns()
                            .edited(all, geneva.of("hngn").id(), column -> column.hidden(true))
                            .moved(all, geneva.of("cnbc").id(), 0)
                            .onBase(Optional.of(geneva.of("wsj").id())))));
    assertThat(columns())
        .extracting(column -> column.pane().article().source().stem())
        .containsExactly("wsj-reprint", "cnbc-reprint", "the-hill", "orlando-sentinel");
  }

  @Test
  void aColumnIsDraggedToAnotherPlaceByItsHead(FxRobot robot) {
    Column first = columns().get(0);
    Column third = columns().get(2);
    robot.drag(first.header()).dropTo(third.header());
    assertThat(columns())
        .extracting(column -> column.pane().article().source().stem())
        .startsWith("hngn", "orlando-sentinel", "the-hill");
  }

  @Test
  void theCleanTextHasNoMarks(FxRobot robot) {
    robot.interact(() -> session.gaze().highlights().set(false));
    settle(robot);
    assertThat(view.lookupAll(".plx-mark-tint")).isEmpty();
    assertThat(view.lookupAll(".plx-ribbon")).isEmpty();
  }

  @Test
  void whatIsSearchedForIsMarkedInTextsAndRulers(FxRobot robot) {
    robot.interact(() -> session.gaze().query().set("nato"));
    settle(robot);
    assertThat(view.lookupAll(".plx-mark-tint.plx-hit")).isNotEmpty();
    assertThat(view.lookupAll(".plx-tick.plx-hit")).hasSize(5);
  }

  @Test
  void wordsSelectedByHandAreTheSessions(FxRobot robot) {
    Column column = columns().get(0);
    ProseArea area = (ProseArea) column.lookup(".plx-prose");
    robot.interact(() -> area.selectRange(2, 18));
    assertThat(session.gaze().words().get())
        .contains(new Passage(column.pane().article().id(), selected(column, 2, 18)));
  }

  @Test
  void aRemovedArticleTakesItsColumnAlong(FxRobot robot) {
    robot.interact(
        () -> session.apply("Remove", workspace -> workspace.without(geneva.of("hngn").id())));
    assertThat(columns()).hasSize(4);
    robot.interact(session::undo);
    assertThat(columns()).hasSize(5);
  }

  private static Span selected(Column column, int start, int end) {
    int first = column.pane().article().text().paragraphs().get(0).span().start();
    return new Span(first + start, first + end);
  }

  private void select(FxRobot robot, Finding finding) {
    robot.interact(() -> session.select(new Selection.OfFinding(finding.id())));
    settle(robot);
  }

  private void settle(FxRobot robot) {
    robot.interact(view::settle);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Point2D on(Mention mention) {
    Column column = column(mention);
    Rectangle2D box = column.boxes(mention.span()).get(0);
    return column.localToScreen(box.getMinX() + 8, box.getMinY() + box.getHeight() / 2);
  }

  private boolean isOnScreen(Mention mention) {
    Column column = column(mention);
    Rectangle2D box = column.boxes(mention.span()).get(0);
    return box.getMinY() >= column.textTop() && box.getMaxY() <= column.getHeight();
  }

  private Column column(Mention mention) {
    return columns().stream()
        .filter(column -> column.pane().article().id().equals(mention.article()))
        .findFirst()
        .orElseThrow();
  }

  private List<Column> columns() {
    return ((ColumnsRow) view.lookup(".plx-columns")).columns();
  }
}
