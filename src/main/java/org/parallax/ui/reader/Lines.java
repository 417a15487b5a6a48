package org.parallax.ui.reader;

import java.util.List;

/**
 * The lines of a paragraph at one width. A line reaches down to the next, the last to the end of
 * the paragraph.
 *
 * @param all in order; at least one
 * @param length units of the paragraph
 * @param height of the paragraph, in pixels
 */
record Lines(List<Line> all, int length, double height) {
  /**
   * One line.
   *
   * @param start its first unit in the paragraph
   * @param top where it begins, in pixels below the top of the paragraph
   */
  record Line(int start, double top) {}

  Lines {
    all = List.copyOf(all);
  }

  /** The place in the text at {@code y}, with the part of the line that lies above it. */
  double unitAt(double y) {
    int line = 0;
    while (line + 1 < all.size() && all.get(line + 1).top() <= y) {
      line++;
    }
    double part = part(y - all.get(line).top(), bottom(line) - all.get(line).top());
    return all.get(line).start() + part * (end(line) - all.get(line).start());
  }

  /** Undoes {@link #unitAt}: where the text at {@code unit} lies. */
  double yAt(double unit) {
    int line = lineOf(unit);
    double part = part(unit - all.get(line).start(), end(line) - all.get(line).start());
    return all.get(line).top() + part * (bottom(line) - all.get(line).top());
  }

  /** Where the line that holds {@code unit} begins. */
  double lineTop(double unit) {
    return all.get(lineOf(unit)).top();
  }

  private int lineOf(double unit) {
    int line = 0;
    while (line + 1 < all.size() && all.get(line + 1).start() <= unit) {
      line++;
    }
    return line;
  }

  private double bottom(int line) {
    return line + 1 < all.size() ? all.get(line + 1).top() : height;
  }

  private int end(int line) {
    return line + 1 < all.size() ? all.get(line + 1).start() : length;
  }

  private static double part(double reached, double whole) {
    return whole <= 0 ? 0 : Math.max(0, Math.min(1, reached / whole));
  }
}
