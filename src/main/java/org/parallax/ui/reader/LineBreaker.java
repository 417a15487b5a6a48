package org.parallax.ui.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks paragraphs that hold words from right to left into lines. The toolkit (JavaFX 21) breaks
 * such runs, but draws the whole run on each of its lines.
 */
final class LineBreaker {
  /** Breaks a line, and is no end of a paragraph to the text area. */
  static final char BREAK = '\r';

  private final Text ruler = new Text();
  private final double width;

  /**
   * @param width of the lines, in pixels
   */
  LineBreaker(Font font, double width) {
    this.width = width;
    ruler.setFont(font);
  }

  /** {@code block} with a line break for the space at the end of each line but the last. */
  Block broken(Block block) {
    StringBuilder words = new StringBuilder(block.text().replace(BREAK, ' '));
    starts(words.toString()).forEach(start -> words.setCharAt(start - 1, BREAK));
    return block.showing(words.toString());
  }

  /** Where each line but the first begins. */
  private List<Integer> starts(String words) {
    List<Integer> starts = new ArrayList<>();
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(words);
    int line = 0;
    int fits = 0;
    for (int at = places.next(); at != BreakIterator.DONE; at = places.next()) {
      if (fits > line && measure(words.substring(line, at)) > width) {
        starts.add(fits);
        line = fits;
      }
      if (Character.isWhitespace(words.charAt(at - 1))) {
        fits = at;
      }
    }
    return starts;
  }

  private double measure(String words) {
    ruler.setText(words.stripTrailing());
    return Math.ceil(ruler.getLayoutBounds().getWidth());
  }
}
