package org.parallax.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/**
 * Sentences under the tool bar, each dismissible: what can be done has a line of its own; all that
 * went wrong shares one, the newest first; what went well has one, too.
 */
final class Notices extends VBox {
  /** How many pixels of sentences are seen at once. */
  private static final double TALLEST = 132;

  private final List<String> troubles = new ArrayList<>();
  private final VBox offers = new VBox();
  private final VBox trouble = new VBox();
  private final VBox success = new VBox();
  private final ChangeListener<Node> owners = (all, before, now) -> entered(before, now);
  private Optional<Node> back = Optional.empty();
  private Runnable home = () -> {};

  Notices() {
    getStyleClass().add("plx-notices");
    getChildren().setAll(offers, trouble, success);
    sceneProperty().addListener((all, before, now) -> watch(before, now));
  }

  /**
   * @param focus puts the keyboard where it belongs when the place it came from is gone
   */
  void setHome(Runnable focus) {
    home = focus;
  }

  /** Says {@code sentence}, which stays until it is dismissed. */
  void say(String sentence) {
    say(List.of(sentence));
  }

  /** Says several sentences; with others before them they share one line that can be unfolded. */
  void say(List<String> sentences) {
    if (!sentences.isEmpty()) {
      troubles.removeAll(sentences);
      troubles.addAll(0, sentences);
      showTroubles(false);
    }
  }

  /** Says {@code sentence}; may be called on any thread. */
  void sayLater(String sentence) {
    Platform.runLater(() -> say(sentence));
  }

  /** Says that something is done, in the place of what was done before. */
  void done(String sentence) {
    success.getChildren().setAll(line(words(sentence), () -> success.getChildren().clear()));
  }

  /**
   * Says {@code sentence} and offers, once, to do something about it.
   *
   * @return takes the offer back
   */
  Runnable offer(String sentence, String words, Runnable act) {
    Label told = words(sentence);
    HBox line = new HBox(told);
    Runnable withdraw = () -> offers.getChildren().remove(line);
    Button button =
        quiet(
            words,
            () -> {
              leave(line, withdraw);
              act.run();
            });
    line.getChildren().setAll(told, button, close(() -> leave(line, withdraw)));
    line.getStyleClass().add("plx-notice");
    offers.getChildren().add(line);
    return () -> leave(line, withdraw);
  }

  private void showTroubles(boolean unfolded) {
    Runnable dismiss =
        () -> {
          troubles.clear();
          trouble.getChildren().clear();
        };
    HBox line = line(unfolded ? list() : words(troubles.get(0)), dismiss);
    if (!unfolded && troubles.size() > 1) {
      String more = Messages.text("notice.more", troubles.size() - 1);
      line.getChildren().add(1, quiet(more, () -> leave(line, () -> showTroubles(true))));
    }
    trouble.getChildren().setAll(line);
  }

  private ScrollPane list() {
    VBox list = new VBox();
    troubles.forEach(sentence -> list.getChildren().add(words(sentence)));
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.minHeightProperty().bind(Bindings.min(TALLEST, list.heightProperty()));
    scroll.getStyleClass().addAll(Styles.CLEAR, "plx-notice-list");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private HBox line(Node words, Runnable dismiss) {
    HBox line = new HBox(words);
    line.getChildren().add(close(() -> leave(line, dismiss)));
    line.getStyleClass().add("plx-notice");
    return line;
  }

  private static Label words(String sentence) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private static Button quiet(String words, Runnable act) {
    Button button = new Button(words);
    button.getStyleClass().setAll("button", Styles.QUIET, "plx-offer");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private static Button close(Runnable dismiss) {
    Button close = new Button(null, Icons.node(Feather.X));
    close.getStyleClass().setAll("button", Styles.QUIET);
    close.setAccessibleText(Messages.text("notice.dismiss"));
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(event -> dismiss.run());
    return close;
  }

  // ---- a notice that goes gives the keyboard back

  private void watch(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(owners);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(owners);
    }
  }

  /** A node of a panel that was just closed is no place to go back to. */
  private void entered(@Nullable Node before, @Nullable Node now) {
    if (holds(now, this) && !holds(before, this)) {
      back = Optional.ofNullable(before).filter(node -> node.getScene() == getScene());
    }
  }

  private void leave(HBox line, Runnable go) {
    boolean held = getScene() != null && holds(getScene().getFocusOwner(), line);
    if (held) {
      back.filter(node -> node.getScene() == getScene()).ifPresentOrElse(Node::requestFocus, home);
    }
    go.run();
  }

  private static boolean holds(@Nullable Node node, Node around) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == around) {
        return true;
      }
    }
    return false;
  }
}
