package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.parallax.article.Article;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.ui.style.Script;

/**
 * The paragraphs of an article that a column shows, and the way between the article's offsets and
 * those of the text area, which holds the paragraphs with one line feed between them.
 *
 * <p>The words are the article's own. Only a line break inside a paragraph, where the source broke
 * a sentence, is shown as a space.
 */
final class ShownText {
  /**
   * Takes no room: stands for a line break that needs no space. Of the marks without a shape it is
   * the one that a face need not have, and that does not make the toolkit lay out the paragraph as
   * one in an intricate script, of which it draws each run on every line it reaches.
   */
  private static final char NO_ROOM = '\u200E';

  private final List<Block> blocks;
  private final int[] starts;

  private ShownText(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
    this.starts = new int[blocks.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + blocks.get(i - 1).text().length() + 1;
    }
  }

  /**
   * What is shown of {@code article}. The headline is not: the head of the column shows it.
   *
   * @param furniture whether to show what the page put around the report
   */
  static ShownText of(Article article, boolean furniture) {
    Predicate<Paragraph> shown =
        paragraph ->
            paragraph.role() != Role.HEADLINE && (furniture || paragraph.role() != Role.FURNITURE);
    List<Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : article.text().paragraphs().stream().filter(shown).toList()) {
      String words = flowing(article.at(paragraph.span()));
      blocks.add(new Block(blocks.size(), paragraph.role(), paragraph.span(), words));
    }
    return new ShownText(blocks);
  }

  /** The same paragraphs, each as {@code change} gives it; this one if it changes none. */
  ShownText with(UnaryOperator<Block> change) {
    List<Block> changed = blocks.stream().map(change).toList();
    return changed.equals(blocks) ? this : new ShownText(changed);
  }

  /** The paragraphs, in order. */
  List<Block> blocks() {
    return blocks;
  }

  /** The paragraph that holds the article's offset, or whose end it is. */
  Optional<Block> blockOf(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).source();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset > span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(blocks.get(middle));
      }
    }
    return Optional.empty();
  }

  /** The parts of {@code span} that are shown, one for each paragraph it touches. */
  List<Piece> pieces(Span span) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      if (block.source().start() > span.end()) {
        break;
      }
      int from = Math.max(span.start(), block.source().start());
      int to = Math.min(span.end(), block.source().end());
      if (from < to || (span.isEmpty() && from == to)) {
        pieces.add(new Piece(block, new Span(block.local(from), block.local(to))));
      }
    }
    return pieces;
  }

  /**
   * The article's span for a range of the text area.
   *
   * @return empty if nothing is shown
   */
  Optional<Span> source(int areaStart, int areaEnd) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    int start = offset(areaStart);
    return Optional.of(new Span(start, Math.max(start, offset(areaEnd))));
  }

  /** The place in the text area of a unit of a paragraph. */
  int area(Block block, int local) {
    return starts[block.index()] + local;
  }

  private int offset(int area) {
    int index = 0;
    while (index + 1 < starts.length && starts[index + 1] <= area) {
      index++;
    }
    return blocks.get(index).offset(area - starts[index]);
  }

  /**
   * A part of one paragraph.
   *
   * @param block the paragraph
   * @param local units of its shown text
   */
  record Piece(Block block, Span local) {}

  /**
   * The same number of units, with line breaks turned into spaces where a space belongs. Among
   * words from the right, what stands for no space would run from the left: there a space more is
   * less.
   */
  private static String flowing(String words) {
    char nothing = Script.isMixed(words) ? ' ' : NO_ROOM;
    char[] shown = words.toCharArray();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] == '\n') {
        shown[i] = needsSpace(shown, i) ? ' ' : nothing;
      }
    }
    return new String(shown);
  }

  private static boolean needsSpace(char[] shown, int at) {
    if (at == 0 || at + 1 == shown.length) {
      return false;
    }
    char before = shown[at - 1];
    boolean spaced = before == NO_ROOM || Character.isWhitespace(before);
    boolean ideographs = Character.isIdeographic(before) && Character.isIdeographic(shown[at + 1]);
    return !spaced && !ideographs;
  }
}
