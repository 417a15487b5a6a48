package org.parallax.ui.style;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks paragraphs into lines that the toolkit breaks wrongly, as {@link Script#isIntricate} says.
 */
public final class LineBreaker {
  /** Breaks a line, and is no end of a paragraph to a text area. */
  public static final char BREAK = '\r';

  private final Text ruler = new Text();
  private final double width;

  /**
   * @param width of the lines, in pixels
   */
  public LineBreaker(Font font, double width) {
    this.width = width;
    ruler.setFont(font);
  }

  /**
   * {@code words} with a line break for the space at the end of each line but the last, so unit for
   * unit the same. What was broken before is broken anew.
   */
  public String broken(String words) {
    StringBuilder broken = new StringBuilder(words.replace(BREAK, ' '));
    starts(broken.toString()).forEach(start -> broken.setCharAt(start - 1, BREAK));
    return broken.toString();
  }

  /**
   * Where each line but the first begins. The toolkit takes the direction of a line from its first
   * letter: one that runs as the paragraph does is preferred, even if the line before gets shorter.
   */
  private List<Integer> starts(String words) {
    List<Integer> starts = new ArrayList<>();
    boolean fromTheRight = Script.isFromTheRight(words);
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(words);
    int line = 0;
    int fits = 0;
    int good = 0;
    for (int at = places.next(); at != BreakIterator.DONE; at = places.next()) {
      while (fits > line && measure(words.substring(line, at)) > width) {
        line = good > line ? good : fits;
        starts.add(line);
      }
      if (Character.isWhitespace(words.charAt(at - 1))) {
        fits = at;
        good = Script.begins(words, at, fromTheRight) ? at : good;
      }
    }
    return starts;
  }

  private double measure(String words) {
    ruler.setText(words.stripTrailing());
    return Math.ceil(ruler.getLayoutBounds().getWidth());
  }
}
