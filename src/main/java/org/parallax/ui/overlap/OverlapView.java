package org.parallax.ui.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.align.copy.Verbatim;
import org.parallax.align.passage.Passage;
import org.parallax.article.Article;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.job.Outcome;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Sources;
import org.parallax.ui.session.WhileSeen;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Rows;
import org.parallax.ui.style.Styles;

/**
 * The overlap: how much each two reports share, word for word and in substance, those that come
 * from one text beside each other; and for the two that are chosen, what it is.
 */
public final class OverlapView extends VBox {
  private static final double HEAD = 48;
  private static final double MOST_OF_TABLE = 0.55;

  private final ReviewSession session;
  private final Jobs jobs;
  private final Label summary = new Label();
  private final OverlapTable table = new OverlapTable();
  private final Label pair = new Label();
  private final Label nothing = new Label(Messages.text("overlap.nothing-common"));
  private final ListView<Common> list = new ListView<>();
  private Sources sources = new Sources(List.of());
  private List<Article> asked = List.of();
  private Verbatim verbatim = Verbatim.of(List.of());
  private Comparison comparison;
  private boolean following;

  /** Shows what the reports of {@code session} share; {@code jobs} looks for the words. */
  public OverlapView(ReviewSession session, Jobs jobs) {
    this.session = session;
    this.jobs = jobs;
    this.comparison = new Comparison(new Sources(List.of()), session.analysis(), verbatim);
    summary.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
    HBox head = new HBox(summary);
    head.getStyleClass().add("plx-view-head");
    pair.getStyleClass().add("plx-overlap-pair");
    setUpList();
    getStyleClass().add("plx-view");
    getChildren().setAll(head, table, pair, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    heightProperty().addListener((all, before, now) -> fit());
    table.onTurn(this::list);
    watch();
  }

  /** The keyboard goes to the table. */
  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  private void setUpList() {
    list.setId("common");
    list.setAccessibleText(Messages.text("overlap.spoken-list"));
    list.getStyleClass().addAll("plx-list", Styles.CLEAR, "plx-common-list");
    list.setPlaceholder(nothing);
    list.setCellFactory(any -> new CommonCell(() -> session.workspace().codebook()));
    list.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> chosen(now));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(event -> go(event.getClickCount() > 1));
  }

  /** The table takes what it needs, and leaves the list a good part. */
  private void fit() {
    double needed = HEAD + table.getItems().size() * OverlapTable.ROW;
    table.setPrefHeight(Math.min(needed, getHeight() * MOST_OF_TABLE));
  }

  private void watch() {
    List<ObservableValue<?>> reports = new ArrayList<>(Sources.causes(session));
    reports.add(session.analysisProperty());
    WhileSeen.run(this, this::compare, reports);
    WhileSeen.run(this, this::list, List.of(session.boardProperty(), session.folded()));
  }

  private void compare() {
    List<Article> articles = session.workspace().articles();
    if (!articles.equals(asked)) {
      asked = articles;
      jobs.start(
          progress -> Verbatim.of(articles),
          new Outcome<>(found -> take(articles, found), failed -> asked = List.of()));
    }
    show();
  }

  private void take(List<Article> of, Verbatim found) {
    if (of.equals(session.workspace().articles())) {
      verbatim = found;
      show();
    }
  }

  private void show() {
    comparison = new Comparison(Sources.of(session), session.analysis(), verbatim);
    boolean others = !comparison.sources().equals(sources);
    sources = comparison.sources();
    following = true;
    if (others) {
      table.setSources(sources);
    }
    table.setRows(comparison.rows());
    fit();
    if (table.other().isEmpty() || others) {
      table.turnToLikest();
    }
    following = false;
    summary.setText(Messages.text("overlap.summary", sources.all().size(), comparison.origins()));
    list();
  }

  private void list() {
    if (following) {
      return;
    }
    Optional<Sources.Source> one = table.row().map(OverlapRow::source);
    Optional<Sources.Source> other = table.other();
    String title =
        one.isPresent() && other.isPresent()
            ? Messages.text("overlap.pair", one.get().name(), other.get().name())
            : Messages.text("overlap.choose");
    int at = title.equals(pair.getText()) ? list.getSelectionModel().getSelectedIndex() : -1;
    pair.setText(title);
    nothing.setVisible(one.isPresent() && other.isPresent());
    following = true;
    Rows.update(
        list.getItems(),
        one.flatMap(a -> other.map(b -> comparison.common(a, b, items()))).orElse(List.of()));
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
    }
    following = false;
  }

  private List<Item> items() {
    return session.board().unfolded(session.folded().get());
  }

  private void chosen(@Nullable Common common) {
    if (!following && common instanceof Common.Told told) {
      session.select(told.item().selection());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go(true);
      event.consume();
    }
  }

  /** Goes to what is chosen; a finding is only selected unless {@code firmly} asked for. */
  private void go(boolean firmly) {
    Common common = list.getSelectionModel().getSelectedItem();
    if (common instanceof Common.Told told && firmly) {
      reveal(told.place());
    } else if (common instanceof Common.Copied copied) {
      reveal(copied.place());
    } else if (common instanceof Common.Aligned aligned) {
      reveal(aligned.place());
    }
  }

  private void reveal(Passage place) {
    session.gaze().reveal(place);
  }
}
