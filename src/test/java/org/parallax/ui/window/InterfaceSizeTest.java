package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.Button;
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
    for (int step = 0; step < 4; step++) {
      keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
    }
    assertThat(height(".plx-toolbar")).isCloseTo(1.85 * before, within(0.01));
    assertThat(words(".plx-notice > .label")).contains("no room for more");
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.MINUS);
    assertThat(height(".plx-toolbar")).isCloseTo(1.75 * before, within(0.01));
    interact(() -> window().close());
    assertThat(new SettingsFile(new Folders(home).settings()).read().type().all()).isEqualTo(175);
  }

  @Test
  void hintsAndMenusGrowWithIt() {
    resize(1200, 750);
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
    assertThat(tooltipSize()).isEqualTo(12);
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
    assertThat(tooltipSize()).isBetween(13.1, 13.3);
  }

  @Test
  void theSidesBecomeDrawersThatOpenByHandleAndKey() {
    makeDrawers();
    assertThat(isSeen(".plx-findings")).isFalse();
    assertThat(isSeen(".plx-inspector")).isFalse();
    interact(() -> lookup(".plx-handle").<Button>query().fire());
    assertThat(isSeen(".plx-findings")).isTrue();
    keys(KeyCode.N);
    assertThat(isSeen(".plx-findings")).isFalse();
    assertThat(lookup("#note").<Node>query().isFocused()).isTrue();
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(lookup("#findings").<Node>query().isFocused()).isTrue();
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
    assertThat(isSeen(".plx-findings")).isTrue();
    assertThat(isSeen(".plx-inspector")).isTrue();
  }

  @Test
  void anOpenDrawerIsShutByEscapeAndByAClickBesideIt() {
    makeDrawers();
    keys(KeyCode.N);
    assertThat(isSeen(".plx-inspector")).isTrue();
    keys(KeyCode.ESCAPE);
    assertThat(isSeen(".plx-inspector")).isFalse();
    assertThat(lookup(".plx-middle").<Node>query().isFocusWithin()).isTrue();
    interact(() -> lookup(".plx-handle").<Button>query().fire());
    assertThat(isSeen(".plx-findings")).isTrue();
    keys(KeyCode.ESCAPE);
    assertThat(isSeen(".plx-findings")).isFalse();
    keys(KeyCode.S);
    assertThat(isSeen(".plx-inspector")).isTrue();
    clickOn(lookup(".plx-prose").<Node>query());
    assertThat(isSeen(".plx-inspector")).isFalse();
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
  }

  private void makeDrawers() {
    resize(1200, 820);
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
    for (int step = 0; step < 5; step++) {
      keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
    }
  }

  private boolean isSeen(String selector) {
    return lookup(selector).queryAll().stream()
        .allMatch(
            node -> {
              Node at = node;
              while (at != null && at.isVisible()) {
                at = at.getParent();
              }
              return at == null;
            });
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
