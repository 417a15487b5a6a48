package org.parallax.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.parallax.ui.command.Actions;
import org.parallax.ui.findings.FindingsPane;
import org.parallax.ui.inspector.InspectorPane;
import org.parallax.ui.session.ReviewSession;

/** The panes beside the texts. They are made once the texts stand on the screen. */
final class SidePanes {
  private final ReviewSession session;
  private final Actions actions;
  private final StackPane left = new StackPane();
  private final StackPane right = new StackPane();
  private Consumer<Region> bring = side -> {};
  private Optional<FindingsPane> findings = Optional.empty();
  private Optional<InspectorPane> inspector = Optional.empty();

  SidePanes(ReviewSession session, Actions actions) {
    this.session = session;
    this.actions = actions;
  }

  StackPane left() {
    return left;
  }

  StackPane right() {
    return right;
  }

  /**
   * A side may have to be brought into view before it can take the keyboard.
   *
   * @param action does so
   */
  void setOnReach(Consumer<Region> action) {
    bring = action;
  }

  /** Makes them. */
  void make() {
    FindingsPane list = new FindingsPane(session);
    InspectorPane facts = new InspectorPane(session, actions, this::focusList);
    left.getChildren().setAll(list);
    right.getChildren().setAll(facts);
    findings = Optional.of(list);
    inspector = Optional.of(facts);
    list.focusList();
  }

  /** Does something with the inspector, once it is there. */
  Runnable inInspector(Consumer<InspectorPane> act) {
    return () -> {
      bring.accept(right);
      inspector.ifPresent(act);
    };
  }

  /** Puts the keyboard on the list. */
  void focusList() {
    bring.accept(left);
    findings.ifPresent(FindingsPane::focusList);
  }
}
