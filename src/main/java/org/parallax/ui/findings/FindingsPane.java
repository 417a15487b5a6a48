package org.parallax.ui.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.ui.session.Board;
import org.parallax.ui.session.Emptiness;
import org.parallax.ui.session.Group;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Selection;
import org.parallax.ui.session.Watch;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Reveal;
import org.parallax.ui.style.Rows;
import org.parallax.ui.style.Soon;
import org.parallax.ui.style.Styles;
import org.parallax.workspace.Filter;

/** The list of findings with its filters and the progress of the review. */
public final class FindingsPane extends VBox {
  private final ReviewSession session;
  private final ListView<Row> list = new ListView<>();
  private final Label progress = new Label();
  private final Soon reveal = new Soon(0, this::reveal);
  private boolean following;

  /** Shows what {@code session} has to review. */
  public FindingsPane(ReviewSession session) {
    this.session = session;
    getStyleClass().add("plx-findings");
    FilterBar filters = new FilterBar(session);
    getChildren().setAll(header(), filters, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    setUpList();
    session.boardProperty().addListener((all, before, now) -> refresh());
    session.folded().addListener((all, before, now) -> refresh());
    session.selectionProperty().addListener((all, before, now) -> follow());
    refresh();
  }

  /** Puts the keyboard on the list. */
  public void focusList() {
    list.requestFocus();
  }

  private HBox header() {
    Label heading = new Label(Messages.text("findings.heading"));
    heading.getStyleClass().add(Styles.HEADING);
    progress.getStyleClass().addAll(Styles.SMALL, Styles.FAINT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox header = new HBox(heading, between, progress);
    header.getStyleClass().add("plx-findings-header");
    return header;
  }

  private void setUpList() {
    list.getStyleClass().addAll("plx-list", Styles.CLEAR);
    list.setId("findings");
    list.setAccessibleText(Messages.text("findings.heading"));
    list.setPlaceholder(placeholder());
    list.setCellFactory(view -> new RowCell(() -> session.workspace().codebook(), this::fold));
    list.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> chosen(now));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Says why nothing is listed, and leads out of a filter. */
  private VBox placeholder() {
    Label words = new Label();
    words.setWrapText(true);
    words.getStyleClass().addAll(Styles.FAINT, "plx-placeholder");
    Button all = new Button(Messages.text("findings.no-filter"));
    all.getStyleClass().setAll("button", Styles.QUIET);
    all.setOnAction(event -> session.look(view -> view.with(Filter.ALL)));
    words.textProperty().bind(Emptiness.of(session));
    Watch.now(
        session.boardProperty(),
        board -> all.setVisible(!board.all().isEmpty() && Emptiness.isFiltered(session)));
    VBox box = new VBox(words, all);
    box.getStyleClass().add("plx-placeholder-box");
    return box;
  }

  private void chosen(@Nullable Row row) {
    if (!following && row instanceof Row.Entry entry) {
      session.select(entry.item().selection());
    }
  }

  private void pressed(KeyEvent event) {
    boolean acts = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (acts && list.getSelectionModel().getSelectedItem() instanceof Row.Heading heading) {
      fold(heading.group());
      event.consume();
    }
  }

  private void fold(Group group) {
    Set<Group> folded = EnumSet.noneOf(Group.class);
    folded.addAll(session.folded().get());
    if (!folded.remove(group)) {
      folded.add(group);
    }
    session.folded().set(Set.copyOf(folded));
  }

  private void refresh() {
    Board board = session.board();
    int toDecide = board.toDecide().size();
    progress.setText(
        toDecide == 0 ? "" : Messages.text("findings.progress", board.decided(), toDecide));
    following = true;
    Rows.update(list.getItems(), Row.of(board, session.folded().get()));
    following = false;
    follow();
  }

  /** Shows the selection of the session, which another pane or a key may have changed. */
  private void follow() {
    Selection selection = session.selectionProperty().get();
    List<Row> rows = list.getItems();
    int at =
        IntStream.range(0, rows.size())
            .filter(
                i -> rows.get(i) instanceof Row.Entry e && e.item().selection().equals(selection))
            .findFirst()
            .orElse(-1);
    following = true;
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(at);
      reveal.ask();
    }
    following = false;
  }

  private void reveal() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      Reveal.row(list, at);
    }
  }
}
