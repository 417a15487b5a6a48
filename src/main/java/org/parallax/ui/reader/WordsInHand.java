package org.parallax.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.parallax.article.Article;
import org.parallax.text.Span;

/**
 * The words a person has selected in a text, or the caret between them, as the article's offsets.
 */
final class WordsInHand {
  private final Article article;
  private final ProseArea area;
  private final Supplier<ShownText> shown;

  /**
   * @param area the text area that shows {@code article}
   * @param shown what it shows of it now
   */
  WordsInHand(Article article, ProseArea area, Supplier<ShownText> shown) {
    this.article = article;
    this.area = area;
    this.shown = shown;
  }

  /** Tells {@code listener} of every change of the selected words; empty at a bare caret. */
  void onSelection(Consumer<Span> listener) {
    area.selectionProperty().addListener((at, was, is) -> source(is).ifPresent(listener));
  }

  /** The selected words; empty at a bare caret, absent while nothing is shown. */
  Optional<Span> selection() {
    return source(area.getSelection());
  }

  /** Where the caret stands; absent while nothing is shown. */
  Optional<Integer> caret() {
    int at = area.getCaretPosition();
    return source(new IndexRange(at, at)).map(Span::start);
  }

  /** Lets go of the selected words; the caret stays. */
  void deselect() {
    if (area.getSelection().getLength() > 0) {
      area.deselect();
    }
  }

  /** Puts the caret and the keyboard at a point of the pane, unless selected words lie there. */
  void putCaret(Point2D point) {
    area.requestFocus();
    int at = area.hit(point.getX(), point.getY()).getInsertionIndex();
    if (at < area.getSelection().getStart() || at > area.getSelection().getEnd()) {
      area.moveTo(at);
    }
  }

  /** Puts a range of the text area into the clipboard, in the article's own words. */
  void copy(IndexRange range) {
    source(range)
        .filter(span -> !span.isEmpty())
        .ifPresent(
            span -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(article.at(span));
              Clipboard.getSystemClipboard().setContent(content);
            });
  }

  private Optional<Span> source(IndexRange range) {
    return shown.get().source(range.getStart(), range.getEnd());
  }
}
