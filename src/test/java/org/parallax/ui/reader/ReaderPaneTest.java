package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.article.Article;
import org.parallax.finding.FindingId;
import org.parallax.highlight.Cause;
import org.parallax.highlight.Mark;
import org.parallax.highlight.Tone;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReaderPaneTest {
  private static final Typography TYPE = new Typography("Serif", 17);

  private final Article article = Articles.ofWords("long.txt", 1500, 11);
  private ReaderPane pane;
  private ProseArea area;

  @Start
  void start(Stage stage) {
    pane = new ReaderPane(article, TYPE, true);
    stage.setScene(new Scene(pane, 320, 600));
    stage.show();
    area = (ProseArea) pane.lookup(".plx-prose");
  }

  @Test
  void knowsWhereEveryParagraphOnScreenLies(FxRobot robot) {
    for (double height : List.of(0.0, 433.0, 1200.0, 2951.0)) {
      robot.interact(() -> pane.scrollTo(height));
      robot.interact(
          () -> {
            ProseArea.Visible first = area.firstVisible().orElseThrow();
            assertThat(pane.page().top(first.index()) - first.y())
                .isCloseTo(pane.top(), within(0.51));
          });
    }
  }

  @Test
  void knowsWhereWordsLieBeforeTheyAreOnScreen(FxRobot robot) {
    int at = article.text().value().length() * 2 / 3;
    Span words = new Span(at, at + 12);
    List<Rectangle2D> before = new ArrayList<>();
    robot.interact(
        () -> {
          before.addAll(pane.boxes(words));
          pane.scrollTo(pane.page().lineTop(at) - 200);
        });
    robot.interact(
        () -> {
          double moved = pane.top();
          Rectangle2D box = pane.boxes(words).get(0);
          assertThat(box.getMinY() + moved).isCloseTo(before.get(0).getMinY(), within(0.01));
          Point2D inside = new Point2D(box.getMinX() + 2, box.getMinY() + box.getHeight() / 2);
          Span hit = spanAt(inside);
          assertThat(hit.start()).isBetween(at, at + 2);
        });
  }

  @Test
  void aMarkLiesBehindItsWords(FxRobot robot) {
    Span words = new Span(5, 15);
    robot.interact(() -> mark(words, Tone.DIFFER));
    robot.interact(
        () -> {
          Rectangle2D box = pane.boxes(words).get(0);
          Bounds tint = inPane(pane.lookup(".plx-mark-tint"));
          assertThat(tint.getMinX()).isCloseTo(box.getMinX(), within(1.5));
          assertThat(tint.getWidth()).isCloseTo(box.getWidth(), within(3.0));
          assertThat(tint.getMinY()).isBetween(box.getMinY() - 1, box.getMaxY());
        });
  }

  @Test
  void marksNeverMoveTheText(FxRobot robot) {
    double height = pane.page().height();
    robot.interact(() -> pane.scrollTo(700));
    robot.interact(() -> mark(new Span(900, 960), Tone.AGREE));
    assertThat(pane.page().height()).isEqualTo(height);
    assertThat(pane.top()).isEqualTo(700);
  }

  @Test
  void marksOfOneToneAreTwoShapesInAParagraphHoweverManyThereAre(FxRobot robot) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < 300; at += 10) {
      marks.add(mark(at, at + 5, Tone.ONLY));
    }
    robot.interact(
        () -> {
          pane.marking().setMarks(marks);
          pane.remark();
        });
    robot.interact(
        () -> {
          Set<Node> shapes = pane.lookupAll(".plx-only");
          assertThat(shapes).hasSize(2).allMatch(Bars.class::isInstance);
        });
  }

  @Test
  void marksAreDrawnOnceAndOnlyMovedWhenTheTextIsScrolled(FxRobot robot) {
    robot.interact(() -> mark(new Span(5, 15), Tone.DIFFER));
    Node drawn = pane.lookup(".plx-mark-tint");
    robot.interact(() -> pane.scrollTo(3));
    robot.interact(() -> pane.scrollTo(6));
    assertThat(pane.lookup(".plx-mark-tint")).isSameAs(drawn);
  }

  @Test
  void marksLieBehindTheirWordsInAnotherSizeToo(FxRobot robot) {
    Span words = new Span(5, 15);
    robot.interact(() -> mark(words, Tone.DIFFER));
    robot.interact(() -> pane.setTypography(new Typography("Serif", 26)));
    robot.interact(
        () -> {
          Rectangle2D box = pane.boxes(words).get(0);
          Bounds tint = inPane(pane.lookup(".plx-mark-tint"));
          assertThat(tint.getMinX()).isCloseTo(box.getMinX(), within(1.5));
          assertThat(tint.getWidth()).isCloseTo(box.getWidth(), within(3.0));
        });
  }

  @Test
  void findsWhatIsMarkedAtAPoint(FxRobot robot) {
    robot.interact(() -> mark(new Span(0, 30), Tone.DIFFER));
    robot.interact(
        () -> {
          Rectangle2D box = pane.boxes(new Span(10, 15)).get(0);
          Point2D middle = new Point2D(box.getMinX() + 5, box.getMinY() + 8);
          assertThat(pane.runAt(middle)).map(run -> run.span()).contains(new Span(0, 30));
          assertThat(pane.runAt(new Point2D(300, 590))).isEmpty();
        });
  }

  @Test
  void keepsItsPlaceInAnotherSizeAndWidth(FxRobot robot) {
    robot.interact(() -> pane.scrollTo(1500));
    double offset = pane.page().offsetAt(1500);
    robot.interact(() -> pane.setTypography(new Typography("Serif", 24)));
    assertThat(pane.page().offsetAt(pane.top())).isCloseTo(offset, within(5.0));
    robot.interact(() -> pane.getScene().getWindow().setWidth(500));
    assertThat(pane.page().offsetAt(pane.top())).isCloseTo(offset, within(10.0));
  }

  @Test
  void linesAreNeverTooLongToRead(FxRobot robot) {
    robot.interact(() -> pane.getScene().getWindow().setWidth(1200));
    assertThat(pane.page().width()).isEqualTo(TYPE.measure());
    assertThat(pane.left()).isGreaterThan(300);
  }

  @Test
  void copiesTheArticlesOwnWords(FxRobot robot) {
    robot.interact(
        () -> {
          area.selectRange(5, 25);
          area.copy();
          assertThat(Clipboard.getSystemClipboard().getString())
              .isEqualTo(article.at(new Span(5, 25)));
        });
  }

  @Test
  void tellsAScreenReaderItsWordsCaretAndSelection(FxRobot robot) {
    robot.interact(() -> area.selectRange(3, 9));
    assertThat(area.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(area.getText());
    assertThat(area.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET)).isEqualTo(9);
    assertThat(area.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START)).isEqualTo(3);
    assertThat(area.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END)).isEqualTo(9);
  }

  @Test
  void leavesLettersToTheCommandsAndMovesTheCaretByArrows(FxRobot robot) {
    List<KeyCode> heard = new ArrayList<>();
    robot.interact(
        () -> {
          pane.focusText();
          pane.setOnKeyPressed(event -> heard.add(event.getCode()));
        });
    robot.press(KeyCode.J).release(KeyCode.J);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertThat(heard).contains(KeyCode.J).doesNotContain(KeyCode.RIGHT);
    assertThat(area.getCaretPosition()).isEqualTo(1);
  }

  @Test
  void showsAndHidesFurnitureWithoutLosingThePlace(FxRobot robot) {
    Article page =
        Articles.of(
            "page.txt",
            Articles.part(Role.FURNITURE, "Subscribe to our letters"),
            Articles.part(Role.BODY, "The ferry is late."));
    robot.interact(
        () -> {
          ReaderPane other = new ReaderPane(page, TYPE, true);
          ProseArea words = (ProseArea) other.getChildrenUnmodifiable().get(0);
          assertThat(words.getText()).isEqualTo("Subscribe to our letters\nThe ferry is late.");
          other.setFurniture(false);
          assertThat(words.getText()).isEqualTo("The ferry is late.");
        });
  }

  @Test
  void anEmptyArticleIsShownAsNothing(FxRobot robot) {
    robot.interact(
        () -> {
          ReaderPane empty = new ReaderPane(Articles.of("empty.txt"), TYPE, true);
          empty.resize(300, 400);
          empty.layout();
          assertThat(empty.page().height()).isZero();
          assertThat(empty.page().offsetAt(10)).isZero();
        });
  }

  private Span spanAt(Point2D point) {
    pane.marking().setMarks(List.of());
    int at = area.hit(point.getX(), point.getY()).getInsertionIndex();
    area.selectRange(at, at);
    List<Span> heard = new ArrayList<>();
    pane.hand().onSelection(heard::add);
    area.selectRange(at + 1, at + 1);
    return heard.get(0).shift(-1);
  }

  private Bounds inPane(Node node) {
    return pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private void mark(Span span, Tone tone) {
    pane.marking().setMarks(List.of(mark(span.start(), span.end(), tone)));
    pane.marking().setChosen(Optional.empty());
    pane.remark();
  }

  private static Mark mark(int start, int end, Tone tone) {
    Cause cause = new Cause.Found(new FindingId("f" + start));
    return new Mark(new Span(start, end), cause, tone, false);
  }
}
