package org.parallax.ui.window;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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

  /** More sentences of one matter become a list that can be scrolled. */
  private static final int FEW = 2;

  Notices() {
    getStyleClass().add("plx-notices");
  }

  /** Says {@code sentence}. */
  void say(String sentence) {
    add(line(words(sentence)));
  }

  /** Says several sentences of one matter: each by itself if they are few, else as one list. */
  void say(List<String> sentences) {
    if (sentences.size() <= FEW) {
      sentences.forEach(this::say);
      return;
    }
    VBox list = new VBox();
    sentences.forEach(sentence -> list.getChildren().add(words(sentence)));
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll(Styles.CLEAR, "plx-notice-list");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    add(line(scroll));
  }

  /** Says {@code sentence}; may be called on any thread. */
  void sayLater(String sentence) {
    Platform.runLater(() -> say(sentence));
  }

  /** Says {@code sentence} and offers to do something about it. */
  void offer(String sentence, String words, Runnable act) {
    HBox line = line(words(sentence));
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

  private static Label words(String sentence) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private HBox line(Node words) {
    Button close = new Button(null, Icons.node(Feather.X));
    close.getStyleClass().setAll("button", Styles.QUIET);
    close.setAccessibleText(Messages.text("notice.dismiss"));
    HBox line = new HBox(words, close);
    line.getStyleClass().add("plx-notice");
    close.setOnAction(event -> getChildren().remove(line));
    return line;
  }
}
