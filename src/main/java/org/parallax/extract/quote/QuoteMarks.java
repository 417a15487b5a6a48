package org.parallax.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.text.Paragraph;
import org.parallax.text.Span;

/**
 * Finds the words between quotation marks: curly, straight, low, angle and single ones. What stands
 * between marks inside a quotation belongs to it. Reads each paragraph at most twice.
 */
final class QuoteMarks {
  /** A quotation in single marks that has not closed after so many characters is none. */
  private static final int LONGEST_SINGLE = 600;

  private static final char LEFT = '\u00ab';
  private static final char RIGHT = '\u00bb';

  private final String text;

  /** Whether angle marks point inwards, as in German and Danish print. */
  private final boolean inwards;

  QuoteMarks(String text) {
    this.text = text;
    this.inwards = opened(RIGHT) > opened(LEFT);
  }

  /** How often the mark stands before a word and behind none, as one that opens does. */
  private long opened(char mark) {
    return IntStream.range(0, text.length() - 1)
        .filter(i -> text.charAt(i) == mark && Character.isLetterOrDigit(text.charAt(i + 1)))
        .filter(i -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
        .count();
  }

  /**
   * The quotations of one paragraph, in order.
   *
   * @param openBefore whether the paragraph before left a quotation open
   */
  List<Quoted> find(Paragraph paragraph, boolean openBefore) {
    List<Quoted> found = new ArrayList<>();
    int end = paragraph.span().end();
    int at = paragraph.span().start();
    boolean first = true;
    while (at < end) {
      int close = isOpening(at, paragraph.span()) ? close(at, end) : -1;
      if (close > at + 1) {
        boolean continues = first && openBefore && at == paragraph.span().start();
        found.add(new Quoted(new Span(at, close), continues));
        first = false;
        at = close;
      } else {
        at++;
      }
    }
    return found;
  }

  /** Whether the last quotation of a paragraph was left open at its end. */
  boolean leavesOpen(Paragraph paragraph, List<Quoted> quotes) {
    if (quotes.isEmpty()) {
      return false;
    }
    Span last = quotes.get(quotes.size() - 1).span();
    char end = text.charAt(last.end() - 1);
    return last.end() == paragraph.span().end()
        && end != closing(text.charAt(last.start()))
        && end != '"';
  }

  private boolean isOpening(int at, Span paragraph) {
    char c = text.charAt(at);
    return switch (c) {
      case '\u201c', '\u201e' -> true;
      case LEFT -> !inwards;
      case RIGHT -> inwards;
      case '"' -> isFree(at - 1, paragraph) && !isFree(at + 1, paragraph);
      case '\u2018', '\'', '`' ->
          isFree(at - 1, paragraph)
              && at + 1 < paragraph.end()
              && Character.isLetter(text.charAt(at + 1));
      default -> false;
    };
  }

  /** Whether no word touches the place: it is outside, white space, or a dash or bracket. */
  private boolean isFree(int at, Span paragraph) {
    if (at < paragraph.start() || at >= paragraph.end()) {
      return true;
    }
    char c = text.charAt(at);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "([{\u2014\u2013-/\u2026:".indexOf(c) >= 0;
  }

  /** The unit after the mark that closes the one at {@code open}; −1 if it opens nothing. */
  private int close(int open, int end) {
    char mark = text.charAt(open);
    if (mark == '\u2018' || mark == '\'' || mark == '`') {
      return closeSingle(open, end);
    }
    char wanted = closing(mark);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == wanted || (mark == '\u201e' && c == '\u201d') || (mark == '\u201c' && c == '"')) {
        return i + 1;
      }
    }
    return end;
  }

  private static char closing(char mark) {
    return switch (mark) {
      case '\u201c' -> '\u201d';
      case '\u201e' -> '\u201c';
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      default -> mark;
    };
  }

  /** Single marks are apostrophes, too: the first that can close a phrase closes it. */
  private int closeSingle(int open, int end) {
    int limit = Math.min(end, open + LONGEST_SINGLE);
    boolean doubled = open + 1 < end && text.charAt(open + 1) == text.charAt(open);
    for (int i = open + (doubled ? 2 : 1); i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\u201c' || c == '"') {
        return -1;
      }
      if ((c == '\u2019' || c == '\'') && !isWord(i + 1) && !isPlural(i)) {
        return doubled && i + 1 < end && text.charAt(i + 1) == c ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  private boolean isWord(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether the mark may be the apostrophe of a plural's possessive: "workers' rights". */
  private boolean isPlural(int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }
}
