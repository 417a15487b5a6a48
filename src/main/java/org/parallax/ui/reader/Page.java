package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Role;
import org.parallax.text.Span;

/**
 * A whole text set at one width: where each place lies in pixels from its top, on screen or not.
 * Heights are measured when first asked for; the lines of a paragraph too.
 */
final class Page {
  private final ShownText text;
  private final Typesetter setter;
  private final double width;
  private final double[] tops;
  private final @Nullable Lines[] lines;
  private int measured;
  private int known;

  Page(ShownText text, Typesetter setter, double width) {
    this.text = text;
    this.setter = setter;
    this.width = width;
    this.tops = new double[text.blocks().size() + 1];
    this.lines = new Lines[text.blocks().size()];
  }

  double width() {
    return width;
  }

  /**
   * Measures heights and lines until {@code deadline} of {@link System#nanoTime}.
   *
   * @return whether all is measured
   */
  boolean measure(long deadline) {
    while (known < lines.length && System.nanoTime() < deadline) {
      if (measured < lines.length) {
        measureNext();
      } else {
        lines(known++);
      }
    }
    return known == lines.length;
  }

  /** Whether all is measured. */
  boolean isMeasured() {
    return known == lines.length;
  }

  /** Distance of base lines in the report's words. */
  double pitch() {
    return setter.pitch(Role.BODY);
  }

  /** The height of the whole text. */
  double height() {
    return top(lines.length);
  }

  /** Where a paragraph begins; the number after the last gives the height of the text. */
  double top(int index) {
    while (measured < index) {
      measureNext();
    }
    return tops[index];
  }

  /** The number of the paragraph at {@code y}: the first above the text, the last below it. */
  int indexAt(double y) {
    int index = 0;
    while (index + 1 < lines.length && top(index + 1) <= y) {
      index++;
    }
    return index;
  }

  /** The article's offset at {@code y}, with the part of its line that lies above. */
  double offsetAt(double y) {
    if (lines.length == 0) {
      return 0;
    }
    int index = indexAt(y);
    Block block = text.blocks().get(index);
    double unit = lines(index).unitAt(y - top(index));
    return Math.min(block.offset((int) unit) + part(unit), block.source().end());
  }

  /** Undoes {@link #offsetAt}. What is not shown lies at the end of the paragraph before it. */
  double yAt(double offset) {
    int index = nearest(offset);
    if (index < 0) {
      return 0;
    }
    Block block = text.blocks().get(index);
    double inside = Math.max(block.source().start(), Math.min(offset, block.source().end()));
    return top(index) + lines(index).yAt(block.local((int) inside) + part(inside));
  }

  private static double part(double unit) {
    return unit - Math.floor(unit);
  }

  /** Where the line that shows {@code offset} begins. */
  double lineTop(int offset) {
    int index = nearest(offset);
    return index < 0
        ? 0
        : top(index) + lines(index).lineTop(text.blocks().get(index).local(offset));
  }

  /** The boxes around what is shown of {@code span}, from the top left of the text. */
  List<Rectangle2D> boxes(Span span) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (ShownText.Piece piece : text.pieces(span)) {
      double top = top(piece.block().index());
      for (Rectangle2D box : setter.boxes(piece, isLast(piece.block()), width)) {
        boxes.add(
            new Rectangle2D(box.getMinX(), box.getMinY() + top, box.getWidth(), box.getHeight()));
      }
    }
    return boxes;
  }

  private int nearest(double offset) {
    Optional<Block> block = text.blockOf((int) offset);
    if (block.isPresent()) {
      return block.get().index();
    }
    int index = -1;
    for (Block other : text.blocks()) {
      if (other.source().start() <= offset || index < 0) {
        index = other.index();
      }
    }
    return index;
  }

  private Lines lines(int index) {
    Lines known = lines[index];
    if (known == null) {
      Block block = text.blocks().get(index);
      known = setter.lines(block, isLast(block), width);
      lines[index] = known;
    }
    return known;
  }

  private void measureNext() {
    Block block = text.blocks().get(measured);
    tops[measured + 1] = tops[measured] + setter.height(block, isLast(block), width);
    measured++;
  }

  private boolean isLast(Block block) {
    return block.index() == lines.length - 1;
  }
}
