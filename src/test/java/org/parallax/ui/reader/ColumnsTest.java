package org.parallax.ui.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.parallax.ui.session.ReviewSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;

/** The columns of the sample collection, and a person before them. */
abstract class ColumnsTest extends ApplicationTest {
  final OpenColumns open = new OpenColumns();
  final Geneva geneva = open.geneva();
  final ReviewSession session = open.session();

  /** The person. */
  final FxRobot robot = this;

  @Override
  public void start(Stage stage) {
    open.show(stage);
  }

  @AfterEach
  void letGo() {
    robot.release(new MouseButton[] {});
    robot.release(new KeyCode[] {});
  }
}
