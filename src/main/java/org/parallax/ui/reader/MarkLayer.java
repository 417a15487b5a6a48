package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.parallax.text.Span;

/**
 * The marks of one paragraph, drawn behind its words: for each look one shape for the tints and one
 * for the lines, however many marks there are. The words stay one piece, so that marks never change
 * how lines break; they are drawn once and moved as a picture while the text is scrolled.
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

  MarkLayer(TextFlow paragraph, Block block) {
    this.paragraph = paragraph;
    this.block = block;
    setManaged(false);
    setMouseTransparent(true);
    setCache(true);
    paragraph.widthProperty().addListener(at -> requestLayout());
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
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    Map<List<String>, List<Rectangle2D>> boxes = new LinkedHashMap<>();
    for (Stroke stroke : joined()) {
      boxes
          .computeIfAbsent(stroke.styles(), any -> new ArrayList<>())
          .addAll(boxes(stroke.local()));
    }
    List<Path> shapes = new ArrayList<>();
    boxes.forEach(
        (styles, parts) -> {
          shapes.add(shape("plx-mark-tint", styles, tints(parts)));
          shapes.add(shape("plx-mark-line", styles, lines(parts)));
        });
    strokes.stream()
        .filter(stroke -> stroke.local().isEmpty())
        .forEach(gap -> shapes.add(shape("plx-mark-caret", gap.styles(), caret(gap.local()))));
    getChildren().setAll(shapes);
  }

  /** Where something is left out there are no words to lie behind: a caret below the line. */
  private List<PathElement> caret(Span place) {
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

  private Path shape(String part, List<String> styles, List<PathElement> elements) {
    Path path = new Path(elements);
    path.setManaged(false);
    path.setLayoutX(paragraph.getInsets().getLeft());
    path.setLayoutY(paragraph.getInsets().getTop());
    path.getStyleClass().add(part);
    path.getStyleClass().addAll(styles);
    return path;
  }

  private List<PathElement> tints(List<Rectangle2D> boxes) {
    double above = Math.max(0, baseline() - ABOVE * size());
    List<PathElement> elements = new ArrayList<>();
    for (Rectangle2D box : boxes) {
      double top = box.getMinY() + above;
      elements.addAll(Shapes.box(box.getMinX(), top, box.getWidth(), lineBelow(box) - top));
    }
    return elements;
  }

  private List<PathElement> lines(List<Rectangle2D> boxes) {
    List<PathElement> elements = new ArrayList<>();
    for (Rectangle2D box : boxes) {
      double y = lineBelow(box);
      elements.addAll(Shapes.line(box.getMinX(), y, box.getMaxX(), y));
    }
    return elements;
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
