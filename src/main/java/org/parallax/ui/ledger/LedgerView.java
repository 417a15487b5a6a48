package org.parallax.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.align.Origins;
import org.parallax.align.passage.Passage;
import org.parallax.export.ClipboardTable;
import org.parallax.ui.session.Emptiness;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Sources;
import org.parallax.ui.session.WhileSeen;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Codebook;

/**
 * The ledger: a row for each finding the list shows, a column for each source, in the cells what
 * the source says of it in its own words. Selecting a cell selects the finding; asking for it (a
 * click, Enter) asks the session for its place.
 */
public final class LedgerView extends VBox {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final ReviewSession session;
  private final Label summary = new Label();
  private final LedgerTable table;
  private Sources sources = new Sources(List.of());
  private Bookkeeper bookkeeper = new Bookkeeper(sources, new Origins(List.of()));
  private boolean following;

  /** Shows what {@code session} has to review. */
  public LedgerView(ReviewSession session) {
    this.session = session;
    this.table =
        new LedgerTable(() -> session.workspace().codebook(), (row, said) -> go(row, said.place()));
    getStyleClass().add("plx-view");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(head(), table);
    table.sayWhenEmpty(Emptiness.of(session));
    setUpTable();
    watch();
  }

  /** The keyboard goes to the table. */
  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  private HBox head() {
    summary.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button copy = new Button(Messages.text("ledger.copy"), Icons.node(Feather.COPY));
    copy.getStyleClass().setAll("button", Styles.QUIET, Styles.SMALL);
    copy.setTooltip(new Tooltip(Messages.text("ledger.copy-hint", COPY.getDisplayText())));
    copy.setOnAction(event -> copy());
    HBox head = new HBox(summary, between, copy);
    head.getStyleClass().add("plx-view-head");
    return head;
  }

  private void setUpTable() {
    table.setAccessibleText(Messages.text("ledger.spoken-table"));
    table.onTurn(this::chosen);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void watch() {
    List<ObservableValue<?>> layout = new ArrayList<>(Sources.causes(session));
    layout.add(session.analysisProperty());
    WhileSeen.run(this, this::arrange, layout);
    WhileSeen.run(this, this::fill, List.of(session.boardProperty(), session.folded()));
    WhileSeen.run(this, this::follow, List.of(session.selectionProperty()));
  }

  private void arrange() {
    Sources now = Sources.of(session);
    if (!now.equals(sources) || table.getColumns().isEmpty()) {
      sources = now;
      following = true;
      table.setSources(sources);
      following = false;
    }
    bookkeeper = new Bookkeeper(sources, session.analysis().origins());
    fill();
  }

  private void fill() {
    List<Item> items = session.board().unfolded(session.folded().get());
    following = true;
    table.setRows(bookkeeper.rows(items));
    following = false;
    summary.setText(Messages.text("ledger.summary", ItemWords.count(items), sources.all().size()));
    follow();
  }

  private void follow() {
    following = true;
    table.choose(session.selectionProperty().get());
    following = false;
  }

  private void chosen() {
    if (!following) {
      table.row().ifPresent(row -> session.select(row.item().selection()));
    }
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      table.row().ifPresent(row -> go(row, table.said(row).place().or(() -> first(row))));
      event.consume();
    }
  }

  private static Optional<Passage> first(LedgerRow row) {
    return row.item().passages().stream().findFirst();
  }

  private void go(LedgerRow row, Optional<Passage> place) {
    session.select(row.item().selection());
    place.ifPresent(session.gaze()::reveal);
  }

  private void copy() {
    Codebook codebook = session.workspace().codebook();
    ClipboardContent content = new ClipboardContent();
    content.putString(ClipboardTable.of(LedgerText.of(sources, table.getItems(), codebook)));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
