package org.parallax.ui.window;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;

/** Searches all reports at once. */
final class SearchField extends HBox {
  private final TextField words = new TextField();

  SearchField(ReviewSession session) {
    getStyleClass().add("plx-search");
    words.setId("search");
    words.setPromptText(Messages.text("toolbar.search"));
    words.setAccessibleText(Messages.text("toolbar.search"));
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(Icons.node(Feather.SEARCH), words);
    words.textProperty().addListener((all, before, now) -> session.gaze().query().set(now));
    Watch.now(
        session.gaze().query(),
        query -> {
          if (!query.equals(words.getText())) {
            words.setText(query);
          }
        });
    words.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            words.clear();
            event.consume();
          }
        });
  }

  /** Puts the keyboard into the field. */
  void focusWords() {
    words.requestFocus();
    words.selectAll();
  }
}
