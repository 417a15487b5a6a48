package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;

class RibbonTest {
  private static final Ribbon.End LEFT = new Ribbon.End(100, 40, 60);
  private static final Ribbon.End RIGHT = new Ribbon.End(300, 200, 220);

  @Test
  void touchesBothEndsFromEdgeToEdge() {
    List<PathElement> outline = new Ribbon(LEFT, RIGHT, false).outline();
    assertThat(outline.get(0)).isInstanceOf(MoveTo.class);
    assertThat(outline.get(outline.size() - 1)).isInstanceOf(ClosePath.class);
    assertThat(heights(outline, 100)).containsExactly(60.0);
    assertThat(heights(outline, 300)).containsExactly(200.0, 220.0);
  }

  @Test
  void keepsItsHeightBetweenNeighbours() {
    assertThat(heights(new Ribbon(LEFT, RIGHT, false).outline(), 200))
        .containsExactly(120.0, 140.0);
  }

  @Test
  void isThinWhereItPassesAColumnWithoutAReading() {
    List<Double> heights = heights(new Ribbon(LEFT, RIGHT, true).outline(), 200);
    assertThat(heights.get(1) - heights.get(0)).isEqualTo(2.5);
  }

  private static List<Double> heights(List<PathElement> outline, double x) {
    return outline.stream()
        .filter(LineTo.class::isInstance)
        .map(LineTo.class::cast)
        .filter(line -> Math.abs(line.getX() - x) < 1e-9)
        .map(LineTo::getY)
        .toList();
  }
}
