package org.parallax.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.parallax.align.passage.Passage;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.highlight.Mark;
import org.parallax.highlight.Search;
import org.parallax.text.Span;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.Names;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.session.Watch;
import org.parallax.workspace.Columns;
import org.parallax.workspace.ViewSettings;

/**
 * All sources in full, side by side, marked and following each other. Reads the session and acts on
 * it: selecting an item brings every column to its place, a click on a mark selects.
 */
public final class ColumnsView extends StackPane {
  /** The size of the reports' words at 100 %, in pixels. */
  private static final double SIZE = 17;

  private final ReviewSession session;
  private final ObservableValue<String> face;
  private final MarkFeed feed;
  private final Pointing pointing;
  private final ColumnMenu menu;
  private final Glide glide = new Glide();
  private final Chores chores = new Chores();
  private final Chores marking = new Chores();
  private final ColumnsRow row = new ColumnsRow(this::bring);
  private final Sideways scroll = new Sideways(row);
  private final Sight sight = new Sight(scroll, chores);
  private final Following following = new Following(row::columns, glide);
  private final Bringing bringing = new Bringing(row::columns, glide, following);
  private final BooleanProperty furniture = new SimpleBooleanProperty(true);
  private final ColumnPointer pointer;
  private final HandTools hand;
  private final HeaderDrag headers;
  private final Deck deck;

  /**
   * @param face the family to read in
   */
  public ColumnsView(ReviewSession session, ObservableValue<String> face) {
    this.session = session;
    this.face = face;
    this.feed = new MarkFeed(session);
    this.pointing = new Pointing(session, feed, this);
    this.menu = new ColumnMenu(session);
    this.hand = new HandTools(session, row::columns, this);
    this.deck = new Deck(typography(), this::welcome);
    this.pointer =
        new ColumnPointer(
            cause -> session.select(MarkFeed.selection(cause)), pointing::at, scroll::by);
    this.headers = new HeaderDrag(row::columns, (moved, to) -> menu.moveTo(id(moved), id(to)));
    scroll.viewportBoundsProperty().addListener(at -> fit());
    scroll.hvalueProperty().addListener(at -> row.columns().forEach(sight::look));
    getStyleClass().add("plx-columns-view");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("reader.css")).toExternalForm());
    getChildren().addAll(scroll, pointing.card(), hand.bar());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    watch();
  }

  // ---- what a window can ask for

  /** Whether what the pages put around the reports is shown. */
  public BooleanProperty furniture() {
    return furniture;
  }

  /** Whether everything moves at once, for people who want no motion, and for pictures. */
  public BooleanProperty still() {
    return glide.still();
  }

  /** Fills in what the commands for columns do. */
  public void fill(Actions actions) {
    hand.fill(actions);
    actions.put(Command.NEXT_COLUMN, () -> focusColumn(1));
    actions.put(Command.PREVIOUS_COLUMN, () -> focusColumn(-1));
    menu.fill(actions, () -> session.gaze().column().get().flatMap(deck::of), this::scale);
    actions.put(Command.FURNITURE, () -> furniture.set(!furniture.get()));
  }

  /** Gives the keyboard to the column so many places to the right, or to the left if negative. */
  public void focusColumn(int steps) {
    List<Column> columns = row.columns();
    int at = session.gaze().column().get().flatMap(deck::of).map(columns::indexOf).orElse(-1);
    if (!columns.isEmpty()) {
      int to = at < 0 ? 0 : Math.max(0, Math.min(columns.size() - 1, at + steps));
      columns.get(to).pane().focusText();
      scroll.reveal(columns.get(to));
    }
  }

  /** The keyboard goes to the column it was in last. */
  @Override
  public void requestFocus() {
    focusColumn(0);
  }

  /** Does at once what is otherwise spread over the next frames, as for a picture. */
  public void settle() {
    marking.finish();
    chores.finish();
    bringing.finish();
  }

  /** Ends all columns; the view can't be used afterwards. */
  public void dispose() {
    marking.clear();
    chores.clear();
    deck.of(List.of());
  }

  // ---- what the session says

  private void watch() {
    Watch.now(session.watch(workspace -> workspace.articles()), any -> arrange());
    session.view(ViewSettings::columns).addListener((at, was, is) -> arrange());
    session.view(ViewSettings::textSize).addListener((at, was, is) -> reset());
    face.addListener((at, was, is) -> reset());
    following.locked().bind(session.view(ViewSettings::locked));
    Watch.now(session.analysisProperty(), found -> following.setAlignments(found.alignments()));
    Watch.now(session.boardProperty(), any -> mark());
    session.folded().addListener((at, was, is) -> mark());
    session.selectionProperty().addListener((at, was, is) -> selected());
    Watch.now(session.gaze().highlights(), any -> mark());
    Watch.now(session.gaze().query(), any -> mark());
    session.gaze().blind().addListener((at, was, is) -> arrange());
    session.gaze().place().addListener((at, was, is) -> is.ifPresent(this::bring));
    furniture.addListener((at, was, is) -> deck.setFurniture(is));
  }

  private void arrange() {
    List<Article> articles = session.workspace().articles();
    deck.of(articles);
    List<Columns.Column> shown = menu.shown();
    List<Column> columns =
        shown.stream().flatMap(column -> deck.of(column.article()).stream()).toList();
    boolean blind = session.gaze().blind().get();
    Names names = Names.of(articles, blind);
    Optional<ArticleId> base = session.workspace().view().columns().base();
    for (Column column : columns) {
      column.header().setNamed(names.of(id(column)), blind);
      column.header().setBase(base.filter(id(column)::equals).isPresent());
    }
    List<OptionalDouble> widths = shown.stream().map(Columns.Column::width).toList();
    row.show(columns, widths);
  }

  private void reset() {
    deck.setTypography(typography());
    fit();
  }

  private void mark() {
    Map<ArticleId, List<Mark>> marks = feed.marks();
    boolean clean = !session.gaze().highlights().get();
    String query = session.gaze().query().get();
    marking.clear();
    for (Column column : deck.all()) {
      List<Mark> own = marks.getOrDefault(id(column), List.of());
      marking.add(deadline -> marked(column, own, clean, query));
    }
    row.reconnect();
  }

  private boolean marked(Column column, List<Mark> marks, boolean clean, String query) {
    Marking marking = column.pane().marking();
    marking.setMarks(marks);
    marking.setChosen(feed.chosen());
    marking.setClean(clean);
    marking.setHits(Search.hits(column.pane().article().text().value(), query));
    column.remark();
    chores.add(deadline -> reticked(column));
    row.reconnect();
    return true;
  }

  private static boolean reticked(Column column) {
    column.retick();
    return true;
  }

  private void selected() {
    pointing.card().vanish();
    Map<ArticleId, List<Mark>> marks = feed.marks();
    for (Column column : deck.all()) {
      column.pane().marking().setMarks(marks.getOrDefault(id(column), List.of()));
      column.pane().marking().setChosen(feed.chosen());
      column.rechoose();
    }
    List<Passage> passages = session.selected().map(Item::passages).orElse(List.of());
    if (!passages.isEmpty()) {
      bringing.all(passages);
      scroll.revealMost(deck.ofEach(session.selected().map(Item::sides).orElse(List.of())));
    }
    row.reconnect();
  }

  // ---- columns

  private void welcome(Column column) {
    pointer.serve(column);
    headers.serve(column);
    ReaderPane pane = column.pane();
    column.setOnGrab(() -> following.lead(column));
    pane.topProperty().addListener(at -> moved(column));
    sight.serve(column);
    pane.setOnNewPage(() -> measure(column));
    hand.serve(column);
    column.header().setMenu(() -> menu.items(id(column), column.getWidth() / scale()));
  }

  private void moved(Column column) {
    following.moved(column);
    row.reconnect();
    hand.moved();
  }

  private void measure(Column column) {
    chores.add(
        deadline -> {
          boolean done = column.pane().page().measure(deadline);
          if (done) {
            column.showRange();
            column.remark();
            column.retick();
            row.reconnect();
          }
          return done;
        });
  }

  private void bring(Column column, Span span) {
    bringing.one(column, span.start());
  }

  private void bring(Passage passage) {
    deck.of(passage.article())
        .ifPresent(
            column -> {
              bring(column, passage.span());
              scroll.reveal(column);
            });
  }

  // ---- keys

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && pointing.card().isVisible()) {
      pointing.card().vanish();
      event.consume();
    }
  }

  private void fit() {
    row.fit(scroll.getViewportBounds().getWidth(), scale());
    row.columns().forEach(sight::look);
  }

  private double scale() {
    return session.workspace().view().textSize() / 100.0;
  }

  private Typography typography() {
    return new Typography(face.getValue(), SIZE * scale());
  }

  private static ArticleId id(Column column) {
    return column.pane().article().id();
  }
}
