package org.parallax.workspace;

import java.text.BreakIterator;
import java.util.Locale;
import org.parallax.text.Span;

/** Moves the ends of marked words, a whole word at a time. */
public final class WordEnds {
  private final String text;
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);

  /** Moves ends in {@code text}. */
  public WordEnds(String text) {
    this.text = text;
    words.setText(text);
  }

  /** With every word whole that {@code span} cuts, and without white space at its ends. */
  public Span whole(Span span) {
    String marked = span.in(text);
    int from = span.start() + marked.length() - marked.stripLeading().length();
    int to = span.end() - marked.length() + marked.stripTrailing().length();
    if (from >= to) {
      return span;
    }
    int start = words.isBoundary(from) ? from : words.preceding(from);
    int end = words.isBoundary(to) ? to : words.following(to);
    return new Span(start, end);
  }

  /** With the end of {@code span} after the next word; itself at the end of the text. */
  public Span endOn(Span span) {
    int to = span.end();
    while (to < text.length()) {
      int next = words.following(to);
      if (isWord(to, next)) {
        return new Span(span.start(), next);
      }
      to = next;
    }
    return span;
  }

  /** With the end of {@code span} before its last word; one word stays, a mere place rests. */
  public Span endBack(Span span) {
    int to = lastWord(span.end(), span.start());
    while (to > span.start() && !isWord(words.preceding(to), to)) {
      to = words.preceding(to);
    }
    return to > span.start() ? new Span(span.start(), to) : span;
  }

  /** With the start of {@code span} before the word ahead of it; itself at the text's beginning. */
  public Span startBack(Span span) {
    int from = lastWord(span.start(), 0);
    return isWord(from, following(from)) ? new Span(from, span.end()) : span;
  }

  /** With the start of {@code span} after its first word; one word stays, a mere place rests. */
  public Span startOn(Span span) {
    int from = following(span.start());
    while (from < span.end() && !isWord(from, following(from))) {
      from = following(from);
    }
    return from < span.end() ? new Span(from, span.end()) : span;
  }

  /** A place between two words moved by a word. */
  public Span moved(Span place, boolean on) {
    Span wide = on ? endOn(place) : startBack(place);
    int at = on ? wide.end() : wide.start();
    return new Span(at, at);
  }

  /** The start of the last word that begins before {@code at}, not before {@code least}. */
  private int lastWord(int at, int least) {
    int from = at;
    while (from > least) {
      int before = words.preceding(from);
      boolean found = isWord(before, from);
      from = before;
      if (found) {
        break;
      }
    }
    return Math.max(least, from);
  }

  private int following(int at) {
    return at >= text.length() ? text.length() : words.following(at);
  }

  private boolean isWord(int from, int to) {
    return from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
