package org.parallax.ui.inspector;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Messages;

/** The note on the selected finding, as high as what was written. */
final class NoteBox extends TextArea {
  private static final double LEAST = 84;
  private static final double MOST = 320;

  private final ReviewSession session;
  private final Text measure = new Text();
  private boolean showing;

  /**
   * @param close leaves the note, as Ctrl+Enter and Escape do
   */
  NoteBox(ReviewSession session, Runnable close) {
    this.session = session;
    setId("note");
    setWrapText(true);
    setPromptText(Messages.text("inspector.note-prompt"));
    setAccessibleText(Messages.text("inspector.note"));
    getStyleClass().add("plx-note");
    textProperty().addListener((all, before, now) -> written(now));
    focusedProperty()
        .addListener(
            (all, before, now) -> {
              if (!now) {
                session.endRun();
              }
            });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean entered = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
          if (entered || event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            walkOn(event);
          }
        });
    setMinHeight(LEAST);
    setPrefHeight(LEAST);
    widthProperty().addListener((all, before, now) -> fit());
  }

  /** In a note no one wants a tabulator, but everyone the next control; Ctrl+Tab leads there. */
  private void walkOn(KeyEvent tab) {
    tab.consume();
    fireEvent(
        new KeyEvent(
            KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, tab.isShiftDown(), true, false, false));
  }

  void show(String note) {
    if (!note.equals(getText())) {
      showing = true;
      setText(note);
      showing = false;
    }
  }

  private void written(String text) {
    fit();
    if (!showing) {
      session.annotator().note(text);
    }
  }

  private void fit() {
    measure.setFont(getFont());
    measure.setText(getText() + " ");
    measure.setWrappingWidth(Math.max(60, getWidth() - 26));
    double height = measure.getLayoutBounds().getHeight() * 1.12 + 24;
    setPrefHeight(Math.max(LEAST, Math.min(MOST, height)));
  }
}
