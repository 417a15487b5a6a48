package org.parallax.ui.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.ui.session.Emptiness;
import org.parallax.ui.session.Names;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Selection;
import org.parallax.ui.session.Sources;
import org.parallax.ui.session.WhileSeen;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Reveal;
import org.parallax.ui.style.Rows;
import org.parallax.ui.style.Styles;

/**
 * The review as one text: matter by matter what it is about, why it was flagged, what each source
 * says, and what was said of it. Made for screen readers and for reading on paper or screen from
 * beginning to end: every line is one row, and says itself whole.
 */
public final class LinearView extends VBox {
  private final ReviewSession session;
  private final ListView<Line> list = new ListView<>();
  private boolean following;

  /** Reads what {@code session} has to review. */
  public LinearView(ReviewSession session) {
    this.session = session;
    getStyleClass().add("plx-view");
    list.setId("linear");
    list.getStyleClass().addAll("plx-list", "plx-lines", Styles.CLEAR);
    list.setAccessibleText(Messages.text("linear.spoken-list"));
    Label nothing = new Label();
    nothing.textProperty().bind(Emptiness.of(session));
    nothing.getStyleClass().add(Styles.FAINT);
    list.setPlaceholder(nothing);
    list.setCellFactory(any -> new LineCell(() -> session.workspace().codebook(), this::go));
    list.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> chosen(now));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(list);
    watch();
  }

  /** The keyboard goes to the lines. */
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void watch() {
    List<ObservableValue<?>> content = new ArrayList<>(Sources.causes(session));
    content.addAll(List.of(session.boardProperty(), session.folded()));
    WhileSeen.run(this, this::fill, content);
    WhileSeen.run(this, this::follow, List.of(session.selectionProperty()));
  }

  private void fill() {
    List<Article> articles = session.workspace().articles();
    Names names = Names.of(articles, session.gaze().blind().get());
    following = true;
    Rows.update(
        list.getItems(),
        Line.of(
            session.board().unfolded(session.folded().get()),
            Sources.of(session),
            reason -> names.in(reason, articles)));
    following = false;
    follow();
  }

  private void follow() {
    Selection selection = session.selectionProperty().get();
    Line line = list.getSelectionModel().getSelectedItem();
    if (line != null && line.item().selection().equals(selection)) {
      return;
    }
    List<Line> lines = list.getItems();
    following = true;
    IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).item().selection().equals(selection))
        .findFirst()
        .ifPresentOrElse(this::turnTo, list.getSelectionModel()::clearSelection);
    following = false;
  }

  private void turnTo(int index) {
    list.getSelectionModel().clearAndSelect(index);
    Reveal.row(list, index);
  }

  private void chosen(@Nullable Line line) {
    if (!following && line != null) {
      session.select(line.item().selection());
    }
  }

  private void pressed(KeyEvent event) {
    Line line = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && line != null) {
      go(line);
      event.consume();
    }
  }

  private void go(Line line) {
    session.select(line.item().selection());
    line.goal().ifPresent(session.gaze()::reveal);
  }
}
