package org.parallax.ui.window;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** What the workspace is called; a click renames it. */
final class TitleField extends TextField {
  private static final int LEAST = 8;
  private static final int MOST = 32;

  private final ReviewSession session;

  TitleField(ReviewSession session) {
    this.session = session;
    setId("title");
    getStyleClass().addAll("plx-title-field", Styles.SERIF);
    setPromptText(Messages.text("toolbar.untitled"));
    setAccessibleText(Messages.text("toolbar.title"));
    textProperty()
        .addListener(
            (all, before, now) ->
                setPrefColumnCount(Math.max(LEAST, Math.min(MOST, shown(now).length()))));
    Watch.now(session.watch(now -> now.title()), this::setText);
    setOnAction(event -> rename());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            setText(session.workspace().title());
            getParent().requestFocus();
          }
        });
    focusedProperty()
        .addListener(
            (all, before, now) -> {
              if (!now) {
                rename();
              }
            });
  }

  private String shown(String title) {
    return title.isEmpty() ? getPromptText() : title;
  }

  private void rename() {
    String title = getText().strip();
    if (!title.equals(session.workspace().title())) {
      session.apply(Messages.text("edit.title"), now -> now.titled(title));
    }
  }
}
