package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class InterfaceSizeTest extends WindowTest {
  @Test
  void growsInStepsAsFarAsTheWindowHasRoomAndIsThatOfTheNextStart() {
    resize(1200, 750);
    double before = height(".plx-toolbar");
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
    assertThat(height(".plx-toolbar")).isCloseTo(1.1 * before, within(0.01));
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
    assertThat(height(".plx-toolbar")).isCloseTo(1.35 * before, within(0.01));
    assertThat(words(".plx-notice > .label")).contains("no room for more");
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.MINUS);
    assertThat(height(".plx-toolbar")).isCloseTo(1.25 * before, within(0.01));
    interact(() -> window().close());
    assertThat(new SettingsFile(new Folders(home).settings()).read().type().all()).isEqualTo(125);
  }

  @Test
  void hintsAndMenusGrowWithIt() {
    resize(1200, 750);
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
    assertThat(tooltipSize()).isEqualTo(12);
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
    assertThat(tooltipSize()).isBetween(13.1, 13.3);
  }

  private double tooltipSize() {
    Tooltip tooltip = new Tooltip("words");
    interact(() -> tooltip.show(window().stage(), 10, 10));
    rest();
    double size = tooltip.getFont().getSize();
    interact(tooltip::hide);
    return size;
  }

  private void resize(double width, double height) {
    interact(
        () -> {
          window().stage().setWidth(width);
          window().stage().setHeight(height);
        });
    rest();
  }

  private double height(String selector) {
    Node node = lookup(selector).query();
    return node.localToScene(node.getBoundsInLocal()).getHeight();
  }
}
