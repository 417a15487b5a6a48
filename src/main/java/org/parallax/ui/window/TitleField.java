package org.parallax.ui.window;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
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
  private final Label more = new Label("…");
  private final Tooltip all = new Tooltip();

  TitleField(ReviewSession session) {
    this.session = session;
    setId("title");
    getStyleClass().addAll("plx-title-field", Styles.SERIF);
    setPromptText(Messages.text("toolbar.untitled"));
    setAccessibleText(Messages.text("toolbar.title"));
    textProperty().addListener((all, before, now) -> requestLayout());
    Watch.now(session.watch(now -> now.title()), this::setText);
    more.getStyleClass().add("plx-title-more");
    more.setMouseTransparent(true);
    skinProperty().addListener((all, before, now) -> addMore());
    all.textProperty().bind(textProperty());
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
                home();
              }
              requestLayout();
            });
  }

  /** A new skin may leave the children of the old. */
  private void addMore() {
    if (!getChildren().contains(more)) {
      getChildren().add(more);
    }
  }

  /** As wide as the title, so that what follows stands beside it. */
  @Override
  protected double computePrefWidth(double height) {
    return Math.max(LEAST, Math.min(MOST, words() + ROOM));
  }

  private double words() {
    measure.setFont(getFont());
    measure.setText(getText().isEmpty() ? getPromptText() : getText());
    return Math.ceil(measure.getLayoutBounds().getWidth());
  }

  /** A field cuts its words without a sign; this one says that there is more, and shows it all. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    boolean cut = !isFocused() && words() + ROOM > getWidth() + 1;
    more.setVisible(cut);
    double wide = more.prefWidth(-1);
    more.resizeRelocate(getWidth() - wide - 2, 2, wide, getHeight() - 4);
    setTooltip(cut ? all : null);
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
