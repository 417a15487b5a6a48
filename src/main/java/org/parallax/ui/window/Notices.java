package org.parallax.ui.window;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** Sentences under the tool bar, one for each thing that a person should know, each dismissible. */
final class Notices extends VBox {
  /** How many stand there at once; older ones make room. */
  private static final int MOST = 5;

  Notices() {
    getStyleClass().add("plx-notices");
  }

  /** Says {@code sentence}. */
  void say(String sentence) {
    add(line(sentence));
  }

  /** Says {@code sentence}; may be called on any thread. */
  void sayLater(String sentence) {
    Platform.runLater(() -> say(sentence));
  }

  /** Says {@code sentence} and offers to do something about it. */
  void offer(String sentence, String words, Runnable act) {
    HBox line = line(sentence);
    Button button = new Button(words);
    button.getStyleClass().setAll("button", Styles.QUIET, "plx-offer");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          getChildren().remove(line);
          act.run();
        });
    line.getChildren().add(1, button);
    add(line);
  }

  private void add(HBox line) {
    getChildren().add(line);
    if (getChildren().size() > MOST) {
      getChildren().remove(0);
    }
  }

  private HBox line(String sentence) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close = new Button(null, Icons.node(Feather.X));
    close.getStyleClass().setAll("button", Styles.QUIET);
    close.setAccessibleText(Messages.text("notice.dismiss"));
    HBox line = new HBox(words, close);
    line.getStyleClass().add("plx-notice");
    close.setOnAction(event -> getChildren().remove(line));
    return line;
  }
}
