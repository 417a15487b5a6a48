package org.parallax.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** Searches all reports at once, says how often the words stand there, and leads to each place. */
final class SearchField extends HBox {
  private final ReviewSession session;
  private final Runnable home;
  private final TextField words = new TextField();
  private final Label count = new Label();
  private Optional<Node> back = Optional.empty();
  private Hits hits = new Hits(List.of(), 0);

  /**
   * @param home takes the keyboard where it came from nowhere else
   */
  SearchField(ReviewSession session, Runnable home) {
    this.session = session;
    this.home = home;
    getStyleClass().add("plx-search");
    words.setId("search");
    words.setPromptText(Messages.text("toolbar.search"));
    words.setAccessibleText(Messages.text("toolbar.search"));
    HBox.setHgrow(words, Priority.ALWAYS);
    count.setId("search-count");
    count.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(Icons.node(Feather.SEARCH), words, count);
    words.textProperty().addListener((all, before, now) -> session.gaze().query().set(now));
    words.setOnKeyPressed(this::pressed);
    Watch.now(session.gaze().query(), this::look);
    session.watch(now -> now.articles()).addListener((all, before, now) -> count());
    session.view(now -> now.columns()).addListener((all, before, now) -> count());
  }

  void fill(Actions actions) {
    actions.put(Command.SEARCH, this::focusWords);
    actions.put(Command.NEXT_HIT, () -> move(1));
    actions.put(Command.PREVIOUS_HIT, () -> move(-1));
  }

  private void look(String query) {
    if (!query.equals(words.getText())) {
      words.setText(query);
    }
    count();
  }

  private void count() {
    hits = Hits.of(session.workspace(), session.gaze().query().get());
    say();
  }

  private void say() {
    boolean asked = !session.gaze().query().get().isBlank();
    count.setText(asked ? hits.words() : "");
    words.setAccessibleHelp(count.getText());
  }

  /** The keyboard stays in the field while a person goes from place to place in it. */
  private void move(int by) {
    boolean writing = words.isFocused();
    hits = hits.move(by);
    say();
    hits.place().ifPresent(place -> session.gaze().reveal(place));
    if (writing) {
      Platform.runLater(words::requestFocus);
      Platform.runLater(words::end);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> move(event.isShiftDown() ? -1 : 1);
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void leave() {
    words.clear();
    back.filter(node -> node.getScene() == getScene()).ifPresentOrElse(Node::requestFocus, home);
    back = Optional.empty();
  }

  private void focusWords() {
    if (!words.isFocused()) {
      back = Optional.ofNullable(getScene().getFocusOwner());
    }
    words.requestFocus();
    words.selectAll();
  }
}
