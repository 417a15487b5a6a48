package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.parallax.text.Span;

/**
 * The marks of one paragraph, drawn behind its words: for each look the tints and the lines,
 * however many marks there are. The words stay one piece, so that marks never change how lines
 * break.
 */
final class MarkLayer extends Region {
  /** Where the line lies below the base line, and the tint's edge above it, in the face's size. */
  private static final double BELOW = 0.22;

  private static final double ABOVE = 0.86;

  /** How wide and high the caret of an omission is. */
  private static final double CARET = 0.55;

  private final TextFlow paragraph;
  private final Block block;
  private List<Stroke> strokes = List.of();
  private boolean drawn;

  MarkLayer(TextFlow paragraph, Block block) {
    this.paragraph = paragraph;
    this.block = block;
    setManaged(false);
    setMouseTransparent(true);
    paragraph.widthProperty().addListener(at -> redraw());
    paragraph.getChildren().add(0, this);
  }

  /** The layer behind {@code paragraph}. */
  static Optional<MarkLayer> of(TextFlow paragraph) {
    return paragraph.getChildren().stream()
        .filter(MarkLayer.class::isInstance)
        .map(MarkLayer.class::cast)
        .findFirst();
  }

  /** The paragraph it lies behind. */
  Block block() {
    return block;
  }

  /** Draws these instead of what it drew. */
  void draw(List<Stroke> other) {
    if (!other.equals(strokes)) {
      strokes = List.copyOf(other);
      redraw();
    }
  }

  /** Draws anew, as the words lie now. */
  void redraw() {
    drawn = false;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    // New children ask for another layout: drawn each time, there would be one in every frame.
    if (!drawn) {
      drawn = true;
      getChildren().setAll(shapes());
    }
  }

  private List<Node> shapes() {
    Map<List<String>, List<Rectangle2D>> boxes = new LinkedHashMap<>();
    for (Stroke stroke : joined()) {
      boxes
          .computeIfAbsent(stroke.styles(), any -> new ArrayList<>())
          .addAll(boxes(stroke.local()));
    }
    List<Node> shapes = new ArrayList<>();
    boxes.forEach(
        (styles, parts) -> {
          boolean hit = styles.equals(Stroke.HIT);
          shapes.add(bars("plx-mark-tint", styles, tints(parts)));
          shapes.add(bars("plx-mark-line", styles, hit ? edges(tints(parts)) : lines(parts)));
        });
    strokes.stream()
        .filter(stroke -> stroke.local().isEmpty())
        .forEach(gap -> shapes.add(caret(gap)));
    return shapes;
  }

  /** Where something is left out there are no words to lie behind: a caret below the line. */
  private Path caret(Stroke gap) {
    Path path = new Path(outline(gap.local()));
    path.setManaged(false);
    path.setLayoutX(paragraph.getInsets().getLeft());
    path.setLayoutY(paragraph.getInsets().getTop());
    path.getStyleClass().add("plx-mark-caret");
    path.getStyleClass().addAll(gap.styles());
    return path;
  }

  private List<PathElement> outline(Span place) {
    boolean last = place.start() >= block.text().length();
    int beside = last ? place.start() - 1 : place.start();
    List<Rectangle2D> letter = beside < 0 ? List.of() : rectangles(new Span(beside, beside + 1));
    if (letter.isEmpty()) {
      return List.of();
    }
    Rectangle2D box = letter.get(0);
    boolean right = last != block.rightToLeft();
    double x = right ? box.getMaxX() : box.getMinX();
    return Shapes.caret(x, box.getMinY() + baseline() - 0.1 * size(), CARET * size());
  }

  /** The boxes around words, one for each line, without the space a line breaks at. */
  private List<Rectangle2D> boxes(Span local) {
    List<Rectangle2D> boxes = rectangles(local);
    if (boxes.size() < 2 || block.rightToLeft()) {
      return boxes;
    }
    List<Rectangle2D> trimmed = new ArrayList<>();
    for (Rectangle2D box : boxes) {
      Point2D end = new Point2D(box.getMaxX() - 0.5, (box.getMinY() + box.getMaxY()) / 2);
      int last = paragraph.hitTest(end).getCharIndex();
      boolean space = last < local.end() - 1 && block.text().charAt(last) == ' ';
      double width =
          space
              ? rectangles(new Span(last, last + 1)).get(0).getMinX() - box.getMinX()
              : box.getWidth();
      trimmed.add(
          new Rectangle2D(box.getMinX(), box.getMinY(), Math.max(0, width), box.getHeight()));
    }
    return trimmed;
  }

  private List<Rectangle2D> rectangles(Span local) {
    return Typesetter.rectangles(paragraph.rangeShape(local.start(), local.end()));
  }

  /** Neighbours of one look as one, so that a dashed line runs on. */
  private List<Stroke> joined() {
    List<Stroke> joined = new ArrayList<>();
    for (Stroke stroke : strokes) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last).styles().equals(stroke.styles())
          && joined.get(last).local().end() == stroke.local().start()) {
        joined.set(
            last, new Stroke(joined.get(last).local().cover(stroke.local()), stroke.styles()));
      } else {
        joined.add(stroke);
      }
    }
    return joined;
  }

  private Bars bars(String part, List<String> styles, List<Rectangle2D> boxes) {
    Bars bars = new Bars(boxes, paragraph.getInsets());
    bars.getStyleClass().add(part);
    bars.getStyleClass().addAll(styles);
    return bars;
  }

  private List<Rectangle2D> tints(List<Rectangle2D> boxes) {
    double above = Math.max(0, baseline() - ABOVE * size());
    return boxes.stream()
        .map(box -> box(box.getMinX(), box.getMinY() + above, box.getMaxX(), lineBelow(box)))
        .toList();
  }

  private List<Rectangle2D> lines(List<Rectangle2D> boxes) {
    return boxes.stream()
        .map(box -> box(box.getMinX(), lineBelow(box), box.getMaxX(), lineBelow(box)))
        .toList();
  }

  /** The four sides of each box, a pixel wide. */
  private static List<Rectangle2D> edges(List<Rectangle2D> boxes) {
    return boxes.stream()
        .flatMap(
            box -> {
              double left = box.getMinX() - 0.5;
              double top = box.getMinY() - 0.5;
              double right = box.getMaxX() + 0.5;
              double bottom = box.getMaxY() + 0.5;
              return Stream.of(
                  box(left, top, right, top + 1),
                  box(left, bottom - 1, right, bottom),
                  box(left, top + 1, left + 1, bottom - 1),
                  box(right - 1, top + 1, right, bottom - 1));
            })
        .toList();
  }

  private static Rectangle2D box(double left, double top, double right, double bottom) {
    return new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private double lineBelow(Rectangle2D box) {
    return Math.round(box.getMinY() + baseline() + BELOW * size());
  }

  private double baseline() {
    return words().map(Text::getBaselineOffset).orElse(0.0);
  }

  private double size() {
    return words().map(text -> text.getFont().getSize()).orElse(0.0);
  }

  private Optional<Text> words() {
    return paragraph.getChildren().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .findFirst();
  }
}
