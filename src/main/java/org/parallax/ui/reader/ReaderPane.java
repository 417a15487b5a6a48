package org.parallax.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.parallax.article.Article;
import org.parallax.highlight.Run;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.ui.style.Soon;
import org.reactfx.Subscription;

/**
 * One article's text, to be read, scrolled and selected, with its marks. All places are the
 * article's offsets; all heights are pixels from the top of the whole text, exact also where it is
 * not on screen.
 */
final class ReaderPane extends Region {
  private static final double LEFT = 18;
  private static final double RIGHT = 10;

  private final Article article;
  private final Marking marking = new Marking();
  private final ProseArea area;
  private final WordsInHand hand;
  private final Subscription scrolling;
  private final ReadOnlyDoubleWrapper top = new ReadOnlyDoubleWrapper();
  private final Soon rest = new Soon(1, this::read);
  private Typesetter setter;
  private Typography typography;
  private ShownText text;
  private ShownText shown;
  private Page page;
  private Runnable onNewPage = () -> {};
  private boolean inSight = true;
  private boolean disposed;

  ReaderPane(Article article, Typography typography, boolean furniture) {
    this.article = article;
    this.typography = typography;
    this.setter = new Typesetter(typography);
    this.text = ShownText.of(article, furniture);
    this.shown = text;
    this.page = new Page(shown, setter, 0);
    this.area = new ProseArea(this::dress, this::copy);
    this.hand = new WordsInHand(article, area, () -> shown);
    area.show(shown.blocks());
    scrolling = area.viewportDirtyEvents().subscribe(any -> rest.ask());
    area.caretPositionProperty().addListener(at -> rest.ask());
    getStyleClass().add("plx-reader");
    getChildren().add(area);
  }

  Article article() {
    return article;
  }

  /** What is selected, and the caret. */
  WordsInHand hand() {
    return hand;
  }

  /** What is marked; call {@link #remark} after a change. */
  Marking marking() {
    return marking;
  }

  /** Draws the marks as they are now. */
  void remark() {
    if (!disposed && inSight) {
      area.shown().forEach(this::draw);
    }
  }

  /** Sets the text in another face or size; the line at the top stays there. */
  void setTypography(Typography other) {
    if (other.equals(typography)) {
      return;
    }
    keepingPlace(
        () -> {
          typography = other;
          setter = new Typesetter(other);
          area.shown().forEach(flow -> MarkLayer.of(flow).ifPresent(l -> redress(flow, l)));
          newPage();
        });
  }

  /** Shows or hides what the page put around the report; the line at the top stays there. */
  void setFurniture(boolean show) {
    keepingPlace(
        () -> {
          text = ShownText.of(article, show);
          newPage();
        });
  }

  // ---- where things lie

  /** How far the text is scrolled: the height that lies above the pane. */
  ReadOnlyDoubleProperty topProperty() {
    return top.getReadOnlyProperty();
  }

  double top() {
    return top.get();
  }

  /** Runs {@code action} whenever the text is set anew, as at another width. */
  void setOnNewPage(Runnable action) {
    onNewPage = action;
  }

  /** The whole text at its width. */
  Page page() {
    return page;
  }

  /** The farthest the text can be scrolled. */
  double lowest() {
    return Math.max(0, page.height() - getHeight());
  }

  /** Left edge of the words, in pixels from that of the pane. */
  double left() {
    return area.getPadding().getLeft();
  }

  /** The boxes around what is shown of {@code span}, in the pane's coordinates. */
  List<Rectangle2D> boxes(Span span) {
    return page.boxes(span).stream()
        .map(
            box ->
                new Rectangle2D(
                    box.getMinX() + left(), box.getMinY() - top(), box.getWidth(), box.getHeight()))
        .toList();
  }

  /** What is marked at a point of the pane. */
  Optional<Run> runAt(Point2D point) {
    var hit = area.hit(point.getX(), point.getY());
    if (hit.getCharacterIndex().isEmpty()) {
      return Optional.empty();
    }
    int at = hit.getCharacterIndex().getAsInt();
    return shown.source(at, at).map(Span::start).flatMap(marking::at);
  }

  /** Shows by the pointer whether a click would select something. */
  void setOverMark(boolean over) {
    area.setCursor(over ? Cursor.HAND : Cursor.TEXT);
  }

  /** What is marked at the caret. */
  Optional<Run> runAtCaret() {
    return hand.caret().flatMap(marking::at);
  }

  // ---- moving

  /** Scrolls to a height, or as near as the text allows. */
  void scrollTo(double height) {
    if (disposed) {
      return;
    }
    double target = Math.rint(Math.max(0, Math.min(height, lowest())));
    if (inSight) {
      int index = page.indexAt(target);
      area.place(index, page.top(index) - target);
    }
    top.set(target);
  }

  /**
   * Whether anybody can see the pane. While nobody can, it only remembers how far it is scrolled
   * and what is marked: of twenty columns that follow each other, five have to be drawn.
   */
  void setInSight(boolean seen) {
    boolean again = seen && !inSight;
    inSight = seen;
    if (again) {
      scrollTo(top());
      remark();
    }
  }

  /** Gives the keyboard to the text. */
  void focusText() {
    area.requestFocus();
  }

  /** Whether the keyboard is in the text. */
  ReadOnlyBooleanProperty textFocusedProperty() {
    return area.focusedProperty();
  }

  /** Frees what the text area holds; the pane shows and does nothing afterwards. */
  void dispose() {
    disposed = true;
    scrolling.unsubscribe();
    area.dispose();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, Math.min(typography.measure(), getWidth() - LEFT - RIGHT));
    double left = Math.max(LEFT, Math.floor((getWidth() - RIGHT - width) / 2));
    area.setPadding(new Insets(0, Math.max(RIGHT, getWidth() - left - width), 0, left));
    if (page.width() != width) {
      keepingPlace(this::newPage);
    }
    area.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void newPage() {
    double width = Math.max(1, Math.min(typography.measure(), getWidth() - LEFT - RIGHT));
    ShownText broken = text.with(block -> setter.broken(block, width));
    if (!broken.equals(shown)) {
      shown = broken;
      area.show(shown.blocks());
    }
    page = new Page(shown, setter, width);
    onNewPage.run();
  }

  private void keepingPlace(Runnable change) {
    double offset = top() == 0 ? -1 : page.offsetAt(top());
    change.run();
    if (offset >= 0) {
      scrollTo(page.yAt(offset));
    }
  }

  private void redress(TextFlow flow, MarkLayer layer) {
    dressWords(flow, layer.block());
    layer.redraw();
  }

  private void dress(TextFlow flow, Block block) {
    dressWords(flow, block);
    new MarkLayer(flow, block).draw(marking.strokes(block));
  }

  private void dressWords(TextFlow flow, Block block) {
    boolean last = block.index() == shown.blocks().size() - 1;
    setter.dress(flow, block, last);
    if (block.role() == Role.FURNITURE || block.role() == Role.BYLINE) {
      flow.getStyleClass().add("plx-furniture");
    }
  }

  private void draw(TextFlow flow) {
    MarkLayer.of(flow).ifPresent(layer -> layer.draw(marking.strokes(layer.block())));
  }

  private void copy(IndexRange selected) {
    hand.copy(selected);
  }

  /** Where the text area really is, once it has come to rest: keys move it by themselves. */
  private void read() {
    if (disposed || !inSight) {
      return;
    }
    area.firstVisible()
        .filter(first -> first.index() < shown.blocks().size())
        .map(first -> Math.rint(page.top(first.index()) - first.y()))
        .filter(height -> Math.abs(height - top()) > 1)
        .ifPresent(top::set);
  }
}
