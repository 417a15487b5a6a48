package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.mention.Mention;
import org.parallax.text.Span;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.Keymap;
import org.parallax.ui.session.Selection;
import org.testfx.util.WaitForAsyncUtils;

class ColumnsViewTest extends ColumnsTest {
  @Test
  void selectingBringsEveryColumnToItsMention() {
    for (Finding finding : geneva.findings()) {
      open.select(robot, finding);
      for (Mention mention : finding.mentions()) {
        Column column = open.column(mention);
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
  void theLineOfAnExtractCanBeAskedFor() {
    Mention left = geneva.at("the-hill", "Updated at");
    robot.interact(() -> session.gaze().reveal(new Passage(left.article(), left.span())));
    open.settle(robot);
    assertThat(isOnScreen(left)).isTrue();
  }

  @Test
  void aClickOnAMarkSelectsIt() {
    open.select(robot, geneva.findings().get(0));
    Mention office = geneva.at("wsj", "Russian Deputy Foreign Minister");
    robot.interact(() -> session.gaze().reveal(new Passage(office.article(), office.span())));
    open.settle(robot);
    robot.clickOn(on(office));
    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection.OfFinding(geneva.findings().get(1).id()));
  }

  @Test
  void overAMarkACardSaysWhatTheOthersSay() throws TimeoutException {
    open.select(robot, geneva.findings().get(0));
    HoverCard card = (HoverCard) open.view().lookup(".plx-hover-card");
    Mention troops = geneva.at("wsj", "100,000 troops");
    robot.interact(() -> Pointer.restAt(open.column(troops).pane(), on(troops)));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, card.visibleProperty());
    assertThat(robot.from(card).lookup("175,000").tryQuery()).isPresent();
    assertThat(robot.from(card).lookup("The Hill").tryQuery()).isPresent();
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(card.isVisible()).isFalse();
  }

  @Test
  void theKeyboardGoesFromColumnToColumn() {
    robot.interact(() -> open.view().focusColumn(0));
    robot.interact(() -> open.view().focusColumn(1));
    assertThat(session.gaze().column().get()).contains(geneva.of("hngn").id());
    robot.interact(() -> open.view().focusColumn(-1));
    assertThat(session.gaze().column().get()).contains(geneva.of("the-hill").id());
  }

  @Test
  void columnsOffTheSideComeIntoViewWithTheirReadings() {
    List<org.parallax.article.Article> all = session.workspace().articles();
    robot.interact(() -> session.look(now -> now.with(now.columns().moved(all, hill(), 4))));
    for (org.parallax.article.Article article : all) {
      robot.interact(
          () ->
              session.look(
                  now -> now.with(now.columns().edited(all, article.id(), c -> c.wide(400)))));
    }
    open.settle(robot);
    assertThat(isWhole(open.column(geneva.at("the-hill", "175,000")))).isFalse();
    open.select(robot, geneva.findings().get(0));
    assertThat(geneva.findings().get(0).sides())
        .allMatch(side -> side.mentions().stream().anyMatch(m -> isWhole(open.column(m))));
  }

  @Test
  void aTextOffTheSideStandsAtItsPlaceOnceItIsSeen() {
    List<org.parallax.article.Article> all = session.workspace().articles();
    for (org.parallax.article.Article article : all) {
      robot.interact(
          () ->
              session.look(
                  now -> now.with(now.columns().edited(all, article.id(), c -> c.wide(600)))));
    }
    open.settle(robot);
    Column last = open.columns().get(all.size() - 1);
    robot.interact(() -> last.pane().scrollTo(300));
    assertThat(firstShown(last)).isZero();
    robot.interact(() -> open.view().focusColumn(all.size()));
    open.settle(robot);
    robot.interact(() -> assertThat(firstShown(last)).isPositive());
    assertThat(last.pane().top()).isEqualTo(300);
  }

  private static int firstShown(Column column) {
    ProseArea area = (ProseArea) column.pane().lookup(".plx-prose");
    return area.firstVisible().orElseThrow().index();
  }

  private ArticleId hill() {
    return geneva.of("the-hill").id();
  }

  private boolean isWhole(Column column) {
    Bounds there = column.localToScene(column.getBoundsInLocal());
    return there.getMinX() >= -1 && there.getMaxX() <= open.view().getWidth() + 1;
  }

  @Test
  void columnsStandAsTheSessionHasThem() {
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
    assertThat(open.columns())
        .extracting(column -> column.pane().article().source().stem())
        .containsExactly("wsj-reprint", "cnbc-reprint", "the-hill", "orlando-sentinel");
  }

  @Test
  void everythingThatAColumnsMenuDoesIsACommand() {
    Actions actions = new Actions(Keymap.standard());
    robot.interact(
        () -> {
          open.view().fill(actions);
          open.view().focusColumn(0);
        });
    double before = open.columns().get(0).getWidth();
    robot.interact(() -> actions.run(Command.WIDEN_COLUMN));
    open.settle(robot);
    assertThat(open.columns().get(0).getWidth()).isGreaterThan(before + 20);
    robot.interact(() -> actions.run(Command.HIDE_COLUMN));
    assertThat(open.columns()).hasSize(4);
    robot.interact(() -> actions.run(Command.SHOW_COLUMNS));
    assertThat(open.columns()).hasSize(5);
    robot.interact(() -> open.view().focusColumn(0));
    robot.interact(() -> actions.run(Command.REMOVE_ARTICLE));
    assertThat(session.workspace().articles()).hasSize(4);
  }

  @Test
  void aColumnIsDraggedToAnotherPlaceByItsHead() {
    Column first = open.columns().get(0);
    Column third = open.columns().get(2);
    robot.drag(first.header()).dropTo(third.header());
    assertThat(open.columns())
        .extracting(column -> column.pane().article().source().stem())
        .startsWith("hngn", "orlando-sentinel", "the-hill");
  }

  @Test
  void theCleanTextHasNoMarks() {
    robot.interact(() -> session.gaze().highlights().set(false));
    open.settle(robot);
    assertThat(open.view().lookupAll(".plx-mark-tint")).isEmpty();
    assertThat(open.view().lookupAll(".plx-ribbon")).isEmpty();
  }

  @Test
  void whatIsSearchedForIsMarkedInTextsAndRulers() {
    robot.interact(() -> session.gaze().query().set("nato"));
    open.settle(robot);
    assertThat(open.view().lookupAll(".plx-mark-tint.plx-hit")).isNotEmpty();
    assertThat(open.view().lookupAll(".plx-tick.plx-hit")).hasSize(5);
  }

  @Test
  void wordsSelectedByHandAreTheSessions() {
    Column column = open.columns().get(0);
    ProseArea area = (ProseArea) column.lookup(".plx-prose");
    robot.interact(() -> area.selectRange(2, 18));
    assertThat(session.gaze().words().get())
        .contains(new Passage(column.pane().article().id(), selected(column, 2, 18)));
  }

  @Test
  void aRemovedArticleTakesItsColumnAlong() {
    robot.interact(
        () -> session.apply("Remove", workspace -> workspace.without(geneva.of("hngn").id())));
    assertThat(open.columns()).hasSize(4);
    robot.interact(session::undo);
    assertThat(open.columns()).hasSize(5);
  }

  private static Span selected(Column column, int start, int end) {
    int first = column.pane().article().text().paragraphs().get(0).span().start();
    return new Span(first + start, first + end);
  }

  private Point2D on(Mention mention) {
    Column column = open.column(mention);
    Rectangle2D box = column.boxes(mention.span()).get(0);
    return column.localToScreen(box.getMinX() + 8, box.getMinY() + box.getHeight() / 2);
  }

  private boolean isOnScreen(Mention mention) {
    Column column = open.column(mention);
    Rectangle2D box = column.boxes(mention.span()).get(0);
    return box.getMinY() >= column.textTop() && box.getMaxY() <= column.getHeight();
  }
}
