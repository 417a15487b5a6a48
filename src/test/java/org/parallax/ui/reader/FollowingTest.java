package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Alignment;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Analyzer;
import org.parallax.analysis.Progress;
import org.parallax.text.Span;
import org.testfx.util.WaitForAsyncUtils;

/** Reading with the lock on: the other columns stay with what the one in hand is about. */
class FollowingTest extends ColumnsTest {
  @Test
  void columnsFollowWhatIsAboutTheSameThing() {
    Column leader = open.column(geneva.at("orlando", "100,000 troops"));
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
    double part = anchor(pane) / pane.getHeight();
    double offset = pane.page().offsetAt(pane.top() + anchor(pane));
    Counterparts counterparts = new Counterparts(geneva.analysis().alignments());
    for (Column other : open.columns()) {
      counterparts
          .of(pane.article().id(), offset, other.pane().article().id())
          .ifPresent(
              there -> {
                double y = other.pane().page().yAt(there) - other.pane().top();
                double wanted = part * other.pane().getHeight();
                if (!isAtAnEnd(other)) {
                  assertThat(y).isCloseTo(wanted, within(2.0));
                }
              });
    }
  }

  @Test
  void columnsRestWhileTheLockIsLifted() {
    robot.interact(() -> session.look(settings -> settings.locked(false)));
    Column leader = open.column(geneva.at("orlando", "100,000 troops"));
    robot.interact(
        () -> {
          leader.grab();
          leader.pane().scrollTo(600);
        });
    assertThat(open.columns())
        .filteredOn(other -> !other.equals(leader))
        .allMatch(c -> c.pane().top() == 0);
  }

  @Test
  void keysMoveATextAndTheOthersFollow() throws TimeoutException {
    Column leader = open.columns().get(0);
    robot.interact(() -> open.view().focusColumn(0));
    robot.press(KeyCode.CONTROL, KeyCode.END).release(KeyCode.END, KeyCode.CONTROL);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> Math.abs(leader.pane().top() - leader.pane().lowest()) < 30);
    open.settle(robot);
    assertFollowing(leader);
    robot.press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> leader.pane().top() < leader.pane().lowest() - 200);
    open.settle(robot);
    assertFollowing(leader);
  }

  @Test
  void whicheverTextIsReadWhatIsAlignedStandsBesideItOnScreen() {
    Analysis found = Analyzer.standard().analyze(session.workspace().articles(), Progress.NONE);
    robot.interact(() -> session.accept(found));
    open.settle(robot);
    int seen = 0;
    for (Column leader : open.columns()) {
      for (double top = 0; top < leader.pane().lowest(); top += 60) {
        double to = top;
        robot.interact(
            () -> {
              leader.grab();
              leader.pane().scrollTo(to);
            });
        open.settle(robot);
        seen += compare(leader, found);
      }
    }
    assertThat(seen).as("places that were compared").isGreaterThan(100);
  }

  /** Looks where the passages are that are aligned with the one at the anchor of {@code leader}. */
  private int compare(Column leader, Analysis found) {
    double anchor = anchor(leader.pane());
    double offset = leader.pane().page().offsetAt(leader.pane().top() + anchor);
    int seen = 0;
    for (Column other : open.columns()) {
      Optional<Alignment> pair = strongest(found, leader, offset, other);
      if (pair.isPresent() && !isAtAnEnd(other)) {
        assertThat(middle(other, pair.get().b().span()) - other.textTop())
            .as(leader.pane().article().at(pair.get().a().span()))
            .isCloseTo(anchor, within(leader.pane().getHeight() / 3));
        seen++;
      }
    }
    return seen;
  }

  /** How far down a text is held together with the others: as far as it is read. */
  private static double anchor(ReaderPane pane) {
    double half = pane.getHeight() / 2;
    double begun = Math.min(1, pane.top() / half);
    double left = Math.min(1, (pane.lowest() - pane.top()) / half);
    return half * (begun + 1 - left);
  }

  private static Optional<Alignment> strongest(
      Analysis found, Column leader, double offset, Column other) {
    return found.alignments().stream()
        .filter(each -> each.level() == Alignment.Level.PASSAGE && each.score() >= 0.45)
        .flatMap(each -> Stream.of(each, turned(each)))
        .filter(each -> each.a().article().equals(leader.pane().article().id()))
        .filter(each -> each.b().article().equals(other.pane().article().id()))
        .filter(each -> each.a().span().start() <= offset && offset <= each.a().span().end())
        .max(Comparator.comparingDouble(Alignment::score));
  }

  private static Alignment turned(Alignment pair) {
    return new Alignment(pair.b(), pair.a(), pair.level(), pair.relation(), pair.score());
  }

  /** The middle of the lines a passage has, measured where they are drawn. */
  private static double middle(Column column, Span span) {
    List<Rectangle2D> lines = column.boxes(span);
    assertThat(lines).as(column.pane().article().at(span)).isNotEmpty();
    return (lines.get(0).getMinY() + lines.get(lines.size() - 1).getMaxY()) / 2;
  }

  private static boolean isAtAnEnd(Column column) {
    return column.pane().top() < 1 || column.pane().top() > column.pane().lowest() - 1;
  }
}
