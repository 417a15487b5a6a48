package org.parallax.ui.reader;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Outlines for paths. */
final class Shapes {
  private Shapes() {}

  /** A closed rectangle. */
  static List<PathElement> box(double x, double y, double width, double height) {
    return List.of(
        new MoveTo(x, y),
        new LineTo(x + width, y),
        new LineTo(x + width, y + height),
        new LineTo(x, y + height),
        new ClosePath());
  }

  /** A caret that points up at {@code x}, as a proof reader sets it below a line. */
  static List<PathElement> caret(double x, double y, double size) {
    return List.of(
        new MoveTo(x - size / 2, y + size),
        new LineTo(x, y),
        new LineTo(x + size / 2, y + size),
        new LineTo(x, y + size / 2),
        new ClosePath());
  }
}
