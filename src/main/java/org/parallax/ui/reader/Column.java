package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.parallax.highlight.Mark;
import org.parallax.text.Span;

/** One source: its head, its text and the ruler beside it. */
final class Column extends Region {
  private static final double GAP = 8;
  private static final double EDGE = 4;

  private final ColumnHeader header;
  private final ReaderPane pane;
  private final Ruler ruler;
  private Runnable grabbed = () -> {};
  private double headerHeight;

  private Ticked ticked;

  /**
   * What the ticks on the ruler were made of: they are made again only when one of these changes.
   */
  private record Ticked(Page page, List<Mark> marks, List<Span> hits) {
    boolean isAs(Ticked other) {
      return page == other.page && marks == other.marks && hits.equals(other.hits);
    }
  }

  Column(ColumnHeader header, ReaderPane pane) {
    this.header = header;
    this.pane = pane;
    this.ruler = new Ruler(this::drag);
    this.ticked = new Ticked(pane.page(), List.of(), List.of());
    getStyleClass().add("plx-column");
    getChildren().addAll(pane, ruler, header);
    pane.topProperty().addListener(at -> showRange());
  }

  ColumnHeader header() {
    return header;
  }

  ReaderPane pane() {
    return pane;
  }

  /** Runs {@code action} each time a person takes the text in hand, before it moves. */
  void setOnGrab(Runnable action) {
    grabbed = action;
  }

  /** To be told that a person takes the text in hand. */
  void grab() {
    grabbed.run();
  }

  /** Sets head and text in another face or size. */
  void setTypography(Typography typography) {
    header.setTypography(typography);
    pane.setTypography(typography);
  }

  /** Frees what the text holds; the column can't be used afterwards. */
  void dispose() {
    pane.dispose();
  }

  private void drag(double height) {
    grab();
    pane.scrollTo(height);
  }

  /** The height the head needs at a width. */
  double headerHeight(double width) {
    return header.prefHeight(width);
  }

  /** Gives the head a height, so that all texts begin on one line. */
  void setHeaderHeight(double height) {
    if (height != headerHeight) {
      headerHeight = height;
      requestLayout();
    }
  }

  /** Where the text begins below the top of the column. */
  double textTop() {
    return headerHeight;
  }

  /** How wide the text with its margins is. */
  double textWidth() {
    return getWidth() - Ruler.WIDTH - EDGE;
  }

  /** The boxes around what is shown of {@code span}, from the column's corner. */
  List<Rectangle2D> boxes(Span span) {
    return pane.boxes(span).stream()
        .map(
            box ->
                new Rectangle2D(
                    box.getMinX(), box.getMinY() + headerHeight, box.getWidth(), box.getHeight()))
        .toList();
  }

  /** Draws marks and hits in the text as they are now; {@link #retick} does it on the ruler. */
  void remark() {
    pane.remark();
  }

  /** Draws marks and hits on the ruler as they are now. */
  void retick() {
    if (pane.page().isMeasured()) {
      Ticked now = new Ticked(pane.page(), pane.marking().marks(), pane.marking().hits());
      if (!now.isAs(ticked)) {
        ticked = now;
        ruler.setTicks(ticks());
      }
      ruler.setChosen(chosen());
    }
  }

  /** Draws anew only what changes with the selection. */
  void rechoose() {
    pane.remark();
    if (pane.page().isMeasured()) {
      ruler.setChosen(chosen());
    }
  }

  /** Takes over what was measured: the ruler needs the height of the whole text. */
  void showRange() {
    ruler.setRange(pane.top(), pane.getHeight(), pane.page().height());
  }

  /** Brings the line that shows {@code offset} to a part of the height of the pane; where to. */
  double place(int offset, double part) {
    return pane.page().lineTop(offset) - part * pane.getHeight();
  }

  private List<Ruler.Tick> ticks() {
    List<Ruler.Tick> ticks = new ArrayList<>();
    pane.marking().hits().forEach(hit -> ticks.add(tick(hit, Stroke.HIT)));
    pane.marking().marks().stream()
        .filter(mark -> !mark.quiet())
        .sorted(Mark.STRONGEST_FIRST)
        .map(mark -> tick(mark.span(), new Look(mark.tone(), false, false).styles()))
        .forEach(ticks::add);
    return ticks;
  }

  private List<Ruler.Tick> chosen() {
    return pane.marking().chosen().stream()
        .map(mark -> tick(mark.span(), pane.marking().look(mark).styles()))
        .toList();
  }

  private Ruler.Tick tick(Span span, List<String> styles) {
    Page page = pane.page();
    return new Ruler.Tick(page.lineTop(span.start()) + page.pitch() / 2, styles);
  }

  @Override
  protected void layoutChildren() {
    double height = Math.max(0, getHeight() - headerHeight);
    header.resizeRelocate(0, 0, getWidth(), headerHeight);
    pane.resizeRelocate(0, headerHeight, Math.max(0, textWidth()), height);
    ruler.resizeRelocate(
        getWidth() - Ruler.WIDTH - EDGE,
        headerHeight + GAP,
        Ruler.WIDTH,
        Math.max(0, height - 2 * GAP));
    showRange();
  }
}
