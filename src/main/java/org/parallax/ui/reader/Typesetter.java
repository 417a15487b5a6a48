package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.ui.style.LineBreaker;

/**
 * Sets paragraphs in lines and says where each line and word lies, without showing them. The text
 * area sets its paragraphs with {@link #dress}, so both break lines alike.
 */
final class Typesetter {
  private final Typography typography;
  private final TextFlow flow = new TextFlow();
  private final Text words = new Text();
  private final Map<Font, Double> leading = new HashMap<>();

  Typesetter(Typography typography) {
    this.typography = typography;
    flow.getChildren().add(words);
  }

  /** Distance of base lines in a paragraph of {@code role}, in pixels. */
  double pitch(Role role) {
    return typography.pitch(role);
  }

  /** Gives a paragraph that is to be shown its face, line height and room. */
  void dress(TextFlow paragraph, Block block, boolean last) {
    Font font = typography.font(block);
    for (var child : paragraph.getChildren()) {
      if (child instanceof Text text) {
        text.setFont(font);
      }
    }
    paragraph.setLineSpacing(leading(block.role(), font));
    paragraph.setPadding(typography.space(block, last));
    paragraph.setTextAlignment(block.rightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
  }

  /**
   * A paragraph with its lines broken for {@code width}, where the toolkit itself breaks them
   * wrongly.
   */
  Block broken(Block block, double width) {
    return block.isIntricate()
        ? block.showing(new LineBreaker(typography.font(block), width).broken(block.text()))
        : block;
  }

  /** The height of a paragraph with its room, as the text area gives it. */
  double height(Block block, boolean last, double width) {
    set(block, last);
    return flow.prefHeight(width) + flow.getLineSpacing();
  }

  /** The lines of a paragraph at {@code width}. */
  Lines lines(Block block, boolean last, double width) {
    double height = lay(block, last, width);
    boolean broken = block.text().indexOf(LineBreaker.BREAK) >= 0;
    List<Lines.Line> lines = new ArrayList<>();
    double reached = Double.NEGATIVE_INFINITY;
    for (Rectangle2D part : rectangles(flow.rangeShape(0, block.text().length()))) {
      if (part.getMinY() >= reached - 1) {
        double top = lines.isEmpty() ? 0 : flow.getInsets().getTop() + part.getMinY();
        int first = broken ? brokenAt(block, lines.size()) : firstUnit(part);
        lines.add(new Lines.Line(lines.isEmpty() ? 0 : first, top));
      }
      reached = Math.max(reached, part.getMaxY());
    }
    if (lines.isEmpty()) {
      lines.add(new Lines.Line(0, 0));
    }
    return new Lines(lines, block.text().length(), height);
  }

  private int firstUnit(Rectangle2D part) {
    double middle = (part.getMinY() + part.getMaxY()) / 2;
    return flow.hitTest(new Point2D(0, middle)).getInsertionIndex();
  }

  /** The first unit of a line of a paragraph that was {@link #broken}; its end if it has fewer. */
  private static int brokenAt(Block block, int line) {
    int at = 0;
    for (int i = 0; i < line; i++) {
      at = block.text().indexOf(LineBreaker.BREAK, at) + 1;
      if (at == 0) {
        return block.text().length();
      }
    }
    return at;
  }

  /** The boxes around a part of a paragraph, one for each line, from the paragraph's corner. */
  List<Rectangle2D> boxes(ShownText.Piece piece, boolean last, double width) {
    lay(piece.block(), last, width);
    Span local = piece.local();
    Insets insets = flow.getInsets();
    double down = insets.getTop() + flow.getLineSpacing() / 2;
    int from =
        local.isEmpty()
            ? Math.min(local.start(), Math.max(0, piece.block().text().length() - 1))
            : local.start();
    return rectangles(flow.rangeShape(from, Math.max(local.end(), from + 1))).stream()
        .map(r -> new Rectangle2D(r.getMinX(), r.getMinY() + down, r.getWidth(), r.getHeight()))
        .toList();
  }

  /** The rectangles of a range shape: a move and four lines each. */
  static List<Rectangle2D> rectangles(PathElement[] shape) {
    List<Rectangle2D> rectangles = new ArrayList<>();
    for (int i = 0; i + 2 < shape.length; i += 5) {
      if (shape[i] instanceof MoveTo from && shape[i + 2] instanceof LineTo to) {
        double x = Math.min(from.getX(), to.getX());
        double width = Math.abs(to.getX() - from.getX());
        rectangles.add(
            new Rectangle2D(x, from.getY(), width, Math.max(0, to.getY() - from.getY())));
      }
    }
    return rectangles;
  }

  private double lay(Block block, boolean last, double width) {
    set(block, last);
    double height = flow.prefHeight(width);
    flow.resize(width, height);
    flow.layout();
    return height + flow.getLineSpacing();
  }

  private void set(Block block, boolean last) {
    words.setText(block.text());
    dress(flow, block, last);
  }

  private double leading(Role role, Font font) {
    return leading.computeIfAbsent(
        font,
        any -> {
          TextFlow two = new TextFlow(new Text("X"));
          ((Text) two.getChildren().get(0)).setFont(font);
          double one = two.prefHeight(-1);
          ((Text) two.getChildren().get(0)).setText("X\nX");
          return Math.max(0, typography.pitch(role) - (two.prefHeight(-1) - one));
        });
  }
}
