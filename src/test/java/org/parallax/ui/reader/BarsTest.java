package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BarsTest {
  private final Bars bars =
      new Bars(
          List.of(new Rectangle2D(10, 20, 12, 0), new Rectangle2D(0, 45, 30, 0)),
          new Insets(7, 0, 0, 3));

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new Pane(bars), 100, 100));
    stage.show();
  }

  @Test
  void areBoxesOfTheirColourWithAThickness(FxRobot robot) {
    style(robot, "-plx-fill: #0000ff; -plx-thickness: 2px");
    assertThat(bars.getBoundsInParent().getMinX()).isEqualTo(3);
    assertThat(bars.getBoundsInParent().getMinY()).isEqualTo(26);
    assertThat(bars.getWidth()).isEqualTo(30);
    assertThat(bars.getHeight()).isEqualTo(27);
    assertThat(drawn())
        .extracting(BackgroundFill::getInsets)
        .containsExactly(new Insets(0, 8, 25, 10), new Insets(25, 0, 0, 0));
    assertThat(drawn()).extracting(BackgroundFill::getFill).containsOnly(Color.BLUE);
  }

  @Test
  void areCutIntoDashes(FxRobot robot) {
    style(robot, "-plx-fill: blue; -plx-thickness: 2px; -plx-dashes: \"5 3\"");
    assertThat(drawn())
        .extracting(BackgroundFill::getInsets)
        .startsWith(new Insets(0, 15, 25, 10), new Insets(0, 8, 25, 18))
        .hasSize(2 + 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0", "5", "5 3 2", "wide gap", " 5 3", "-5 3"})
  void areWholeWhereTheDashesAreNoPattern(String dashes, FxRobot robot) {
    style(robot, "-plx-fill: blue; -plx-thickness: 2px; -plx-dashes: \"" + dashes + "\"");
    assertThat(drawn()).hasSize(2);
  }

  @Test
  void areFainterWithLessStrength(FxRobot robot) {
    style(robot, "-plx-fill: #0000ff; -plx-thickness: 2px; -plx-strength: 0.5");
    assertThat(drawn()).extracting(BackgroundFill::getFill).containsOnly(Color.web("#0000ff", 0.5));
  }

  @Test
  void areNotDrawnAtAllIfTheyCannotBeSeen(FxRobot robot) {
    style(robot, "-plx-fill: transparent; -plx-thickness: 2px");
    assertThat(bars.getBackground()).isNull();
  }

  private void style(FxRobot robot, String style) {
    robot.interact(() -> bars.setStyle(style));
    robot.interact(
        () -> {
          bars.applyCss();
          bars.layout();
        });
  }

  /** Without the last, which keeps JavaFX from drawing by way of a picture. */
  private List<BackgroundFill> drawn() {
    List<BackgroundFill> fills = bars.getBackground().getFills();
    return fills.subList(0, fills.size() - 1);
  }
}
