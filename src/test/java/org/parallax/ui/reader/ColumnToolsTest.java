package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.parallax.mention.Mention;

/** What the mouse does beside the texts. */
class ColumnToolsTest extends ColumnsTest {
  @Test
  void theBoxOfARulerDragsTheTextAndTheOthersFollow() {
    open.select(robot, geneva.findings().get(0));
    Column first = open.columns().get(0);
    double before = first.pane().top();
    List<Double> beside = tops();
    robot.drag(first.lookup(".plx-ruler-box"), MouseButton.PRIMARY).dropBy(0, 60);
    open.settle(robot);
    assertThat(first.pane().top()).isGreaterThan(before + 40);
    assertThat(tops()).isNotEqualTo(beside);
  }

  /** How far all but the first are scrolled. */
  private List<Double> tops() {
    return open.columns().stream().skip(1).map(column -> column.pane().top()).toList();
  }

  @Test
  void aStubLeadsToTheReadingBeyondTheEdge() {
    open.select(robot, geneva.findings().get(0));
    Mention troops = geneva.at("wsj", "100,000 troops");
    Column column = open.column(troops);
    robot.interact(() -> column.pane().scrollTo(column.pane().lowest()));
    open.settle(robot);
    assertThat(isOnScreen(column, troops)).isFalse();
    robot.clickOn(stub(column));
    open.settle(robot);
    assertThat(isOnScreen(column, troops)).isTrue();
  }

  /** The arrow that lies in front of a column. */
  private Node stub(Column column) {
    return open.view().lookupAll(".plx-stub").stream()
        .filter(
            stub ->
                column
                    .localToScene(column.getBoundsInLocal())
                    .contains(stub.localToScene(stub.getBoundsInLocal())))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOnScreen(Column column, Mention mention) {
    Rectangle2D box = column.boxes(mention.span()).get(0);
    return box.getMinY() >= column.textTop() && box.getMaxY() <= column.getHeight();
  }
}
