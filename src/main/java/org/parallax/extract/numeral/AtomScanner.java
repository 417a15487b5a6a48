package org.parallax.extract.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.text.Span;

/** Divides a text into atoms, in one pass. */
final class AtomScanner {
  private final String text;
  private final int end;
  private final FigureScanner figures;
  private final List<Atom> atoms = new ArrayList<>();
  private int at;
  private boolean glued;

  AtomScanner(String text, Span within) {
    this.text = text;
    this.at = within.start();
    this.end = within.end();
    this.figures = new FigureScanner(text, end);
  }

  List<Atom> scan() {
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
        at += Character.charCount(c);
        glued = false;
      } else if (!startsFigure() || !figure()) {
        wordOrMark(c);
      }
    }
    return atoms;
  }

  private void wordOrMark(int c) {
    if (Character.isLetter(c)) {
      word();
    } else {
      mark(c);
    }
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private boolean startsFigure() {
    char c = text.charAt(at);
    boolean point = c == '.' && !glued && at + 1 < end && isDigit(text.charAt(at + 1));
    return point || isDigit(c) || FigureScanner.fraction(c).isPresent();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Takes the figure here; false where a point opens none, as in ".5.5". */
  private boolean figure() {
    FigureScanner.Figure figure = figures.read(at);
    if (figure.end() == at) {
      return false;
    }
    Atom.Kind kind = figure.isNumber() ? Atom.Kind.FIGURE : Atom.Kind.WORD;
    add(kind, figure.end(), figure.key());
    return true;
  }

  private void word() {
    int stop = lettersEnd(at);
    int abbreviation = abbreviationEnd(stop);
    if (abbreviation > stop) {
      add(Atom.Kind.WORD, abbreviation, key(abbreviation).replace(".", ""));
    } else {
      add(Atom.Kind.WORD, stop, key(stop));
    }
  }

  private String key(int stop) {
    return text.substring(at, stop).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Letters and marks on them, with apostrophes between. */
  private int lettersEnd(int from) {
    int i = from;
    while (i < end) {
      int c = text.codePointAt(i);
      boolean inside = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean apostrophe =
          (c == '\'' || c == '’') && i + 1 < end && Character.isLetter(text.charAt(i + 1));
      if (!inside && !apostrophe) {
        return i;
      }
      i += Character.charCount(c);
    }
    return end;
  }

  /** The end of an abbreviation like {@code p.m.}; {@code stop} when there is none. */
  private int abbreviationEnd(int stop) {
    int i = at;
    int letters = 0;
    while (i + 1 < end && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
      letters++;
    }
    return letters >= 2 && i > stop ? i : stop;
  }

  private void mark(int c) {
    int stop = at + Character.charCount(c);
    add(Atom.Kind.MARK, stop, text.substring(at, stop));
  }

  private void add(Atom.Kind kind, int stop, String key) {
    atoms.add(new Atom(kind, text.substring(at, stop), key, new Span(at, stop), glued));
    at = stop;
    glued = true;
  }
}
