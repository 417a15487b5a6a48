package org.parallax.ui.style;

import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The lines of words that the toolkit would break wrongly. They are measured here, so that to ask a
 * node for its size changes nothing in it.
 */
public final class BrokenLines {
  private final Text ruler = new Text();

  /** {@code words}, broken for what {@code node} has room for between its insets at this width. */
  public static String of(String words, Font font, Region node, double width) {
    return new LineBreaker(font, width - insets(node)).broken(words);
  }

  private static double insets(Region node) {
    return node.snappedLeftInset() + node.snappedRightInset();
  }

  /** How wide {@code node} is with {@code words} in one line. */
  double width(String words, Font font, Region node) {
    ruler.setFont(font);
    ruler.setText(words);
    return Math.ceil(ruler.getLayoutBounds().getWidth()) + insets(node);
  }

  /**
   * How high {@code node} is with {@code words} at this width.
   *
   * @param spacing between the lines, in pixels
   */
  double height(String words, Font font, double spacing, Region node, double width) {
    ruler.setFont(font);
    ruler.setLineSpacing(spacing);
    ruler.setText(of(words, font, node, width));
    // A label rounds up once more, and cuts its last line where that pixel is missing.
    return Math.ceil(ruler.getLayoutBounds().getHeight())
        + 1
        + node.snappedTopInset()
        + node.snappedBottomInset();
  }
}
