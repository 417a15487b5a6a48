package org.parallax.ui.window;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** What the workspace is called; a click renames it. */
final class TitleField extends TextField {
  private static final double LEAST = 80;
  private static final double MOST = 360;

  /** What is left of it in a narrow window. */
  private static final double KNOWN = 208;

  /** Padding, border and a place for the caret. */
  private static final double ROOM = 16;

  private final ReviewSession session;
  private final Text measure = new Text();

  TitleField(ReviewSession session) {
    this.session = session;
    setId("title");
    getStyleClass().addAll("plx-title-field", Styles.SERIF);
    setPromptText(Messages.text("toolbar.untitled"));
    setAccessibleText(Messages.text("toolbar.title"));
    textProperty().addListener((all, before, now) -> requestLayout());
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

  /** As wide as the title, so that what follows stands beside it. */
  @Override
  protected double computePrefWidth(double height) {
    measure.setFont(getFont());
    measure.setText(getText().isEmpty() ? getPromptText() : getText());
    double words = measure.getLayoutBounds().getWidth();
    return Math.max(LEAST, Math.min(MOST, Math.ceil(words) + ROOM));
  }

  /** Enough of it stays to be known by. */
  @Override
  protected double computeMinWidth(double height) {
    return Math.min(KNOWN, computePrefWidth(height));
  }

  private void rename() {
    String title = getText().strip();
    if (!title.equals(session.workspace().title())) {
      session.apply(Messages.text("edit.title"), now -> now.titled(title));
    }
  }
}
