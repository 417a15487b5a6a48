package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What a screen reader is told of everything that the keyboard reaches, in every view. */
class AccessibleTest extends WindowTest {
  private static final int MOST_TABS = 90;

  @Test
  void whatTheKeyboardReachesHasARoleAndWords() {
    untilAnalysed();
    List<String> silent = new ArrayList<>();
    for (String view : List.of("columns", "ledger", "timeline", "overlap", "linear")) {
      interact(() -> window().turnTo(view));
      rest();
      interact(
          () ->
              all(window().stage().getScene().getRoot())
                  .filter(AccessibleTest::isReached)
                  .filter(node -> isSilent(node))
                  .forEach(node -> silent.add(view + ": " + name(node))));
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void whereTheKeyboardIsCanBeSeen() {
    untilAnalysed();
    Scene scene = window().stage().getScene();
    Set<Node> seen = new LinkedHashSet<>();
    List<String> hidden = new ArrayList<>();
    for (int i = 0; i < MOST_TABS; i++) {
      push(KeyCode.TAB);
      Node at = scene.getFocusOwner();
      if (!seen.add(at)) {
        break;
      }
      List<Object> with = looks(scene);
      interact(() -> scene.getRoot().requestFocus());
      if (looks(scene).equals(with)) {
        hidden.add(name(at));
      }
      interact(at::requestFocus);
    }
    assertThat(seen).as("Tab comes round").hasSizeLessThan(MOST_TABS);
    assertThat(List.of("#search", "#export", "#findings", ".plx-prose", "#note"))
        .as("Tab comes by")
        .allMatch(part -> seen.contains(lookup(part).<Node>query()));
    assertThat(hidden).isEmpty();
  }

  /** What everything in {@code scene} looks like. */
  private List<Object> looks(Scene scene) {
    List<Object> looks = new ArrayList<>();
    interact(
        () -> {
          scene.getRoot().applyCss();
          all(scene.getRoot())
              .forEach(
                  node -> {
                    looks.add(Objects.requireNonNullElse(node.getEffect(), ""));
                    if (node instanceof Region region) {
                      looks.add(Objects.requireNonNullElse(region.getBorder(), ""));
                      looks.add(Objects.requireNonNullElse(region.getBackground(), ""));
                    }
                    if (node instanceof Labeled words) {
                      looks.add(words.isUnderline());
                    }
                  });
        });
    return looks;
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> inside =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleTest::all)
            : Stream.of();
    return node.isVisible() ? Stream.concat(Stream.of(node), inside) : Stream.of();
  }

  /** By Tab, or cell by cell. Cells without an item are not reached. */
  private static boolean isReached(Node node) {
    return node instanceof Cell<?> cell
        ? !cell.isEmpty() && !(node instanceof TableRow)
        : node.isFocusTraversable() && !(node instanceof ScrollPane);
  }

  private static boolean isSilent(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    Object words = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return role == AccessibleRole.NODE
        || role == AccessibleRole.PARENT
        || !(words instanceof String)
        || words.toString().isBlank();
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName()
        + " "
        + node.getStyleClass()
        + " "
        + node.getAccessibleRole()
        + " "
        + node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
  }
}
