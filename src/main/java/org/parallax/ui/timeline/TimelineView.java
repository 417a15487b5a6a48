package org.parallax.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Sources;
import org.parallax.ui.session.WhileSeen;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/**
 * The timeline: what each source says happened on which day, with the days down the side and a lane
 * for each source, and when each was published. What a finding rests on is marked as in the texts.
 */
public final class TimelineView extends VBox {
  private final ReviewSession session;
  private final Label summary = new Label();
  private final TimelineTable table;
  private Sources sources = new Sources(List.of());
  private boolean following;

  /** Shows what {@code session} has on a day. */
  public TimelineView(ReviewSession session) {
    this.session = session;
    this.table = new TimelineTable(this::go);
    summary.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
    HBox head = new HBox(summary);
    head.getStyleClass().add("plx-view-head");
    getStyleClass().add("plx-view");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(head, table);
    table.onTurn(this::turned);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    watch();
  }

  /** The keyboard goes to the table. */
  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  private void watch() {
    List<ObservableValue<?>> content = new ArrayList<>(Sources.causes(session));
    content.addAll(List.of(session.analysisProperty(), session.boardProperty(), session.folded()));
    WhileSeen.run(this, this::fill, content);
    WhileSeen.run(this, this::follow, List.of(session.selectionProperty()));
  }

  private void fill() {
    Sources now = Sources.of(session);
    following = true;
    if (!now.equals(sources) || table.getColumns().isEmpty()) {
      sources = now;
      table.setSources(sources);
    }
    Chronicle chronicle = new Chronicle(sources, session.board().unfolded(session.folded().get()));
    chronicle.enter(session.analysis().mentions());
    table.setRows(chronicle.rows());
    following = false;
    summary.setText(Messages.text("timeline.summary", chronicle.told()));
    follow();
  }

  private void follow() {
    following = true;
    table.choose(session.selectionProperty().get());
    following = false;
  }

  private void turned() {
    if (!following) {
      table.entry().ifPresent(this::select);
    }
  }

  private void select(Entry entry) {
    if (entry instanceof Entry.Said said) {
      said.item().map(Item::selection).ifPresent(session::select);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      table.entry().ifPresent(this::go);
      event.consume();
    }
  }

  private void go(Entry entry) {
    select(entry);
    session.gaze().reveal(entry.place());
  }
}
