package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.Span;

/**
 * Divides plain text into parts: a line is one, whether blank lines stand between or not. Only in a
 * text whose lines were broken at a fixed width, lines that were filled go on in the next.
 */
public final class Lines {
  private static final Pattern LINE =
      Pattern.compile("[^\\s\\p{Z}\\u200B](?:.*[^\\s\\p{Z}\\u200B])?");
  private static final Pattern BLOCK = Pattern.compile(LINE.pattern(), Pattern.DOTALL);
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…:][\"'”’)\\]]*$");
  private static final Pattern ITEM = Pattern.compile("(?:[-*•–—]|\\d{1,3}[.)])\\s.*");

  /** Widths at which programs and people break lines, in characters. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 110;

  /** How much of a line's width may stay unused before it counts as ended on purpose. */
  private static final double SLACK = 0.12;

  private final String text;
  private final List<Span> lines;

  private Lines(String text) {
    this.text = text;
    this.lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      lines.add(new Span(line.start(), line.end()));
    }
  }

  /** The parts of {@code text} in order. */
  public static List<Part> parts(String text) {
    Lines lines = new Lines(text);
    return lines.joined(lines.width()).stream().map(span -> Part.plain(text, span)).toList();
  }

  /** The span without white space around it; absent if there is nothing else. */
  static Optional<Span> trimmed(String text, Span span) {
    Matcher line = BLOCK.matcher(text).region(span.start(), span.end());
    return line.find() ? Optional.of(new Span(line.start(), line.end())) : Optional.empty();
  }

  /** The width at which lines were broken; 0 if they were not. */
  private int width() {
    int touching = 0;
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (touches(i)) {
        touching++;
        widest = Math.max(widest, lines.get(i).length());
      }
    }
    if (touching < 2 || widest < NARROWEST || widest > WIDEST) {
      return 0;
    }
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean isFull = touches(i) && isFull(i, widest);
      full += isFull ? 1 : 0;
      open += isFull && !SENTENCE_END.matcher(lines.get(i).in(text)).find() ? 1 : 0;
    }
    return full * 3 >= touching * 2 && open * 2 >= touching ? widest : 0;
  }

  private List<Span> joined(int width) {
    List<Span> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span part = lines.get(i);
      while (width > 0 && touches(i) && goesOn(i, width)) {
        i++;
        part = part.cover(lines.get(i));
      }
      parts.add(part);
    }
    return parts;
  }

  private boolean goesOn(int line, int width) {
    String next = lines.get(line + 1).in(text);
    return (isFull(line, width) || Character.isLowerCase(next.codePointAt(0)))
        && !ITEM.matcher(next).matches();
  }

  /** Whether the next line's first word would not have fitted. */
  private boolean isFull(int line, int width) {
    String next = lines.get(line + 1).in(text);
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return lines.get(line).length() + 1 + word > width * (1 - SLACK);
  }

  /** Whether no blank line stands between a line and the next. */
  private boolean touches(int line) {
    if (line + 1 >= lines.size()) {
      return false;
    }
    int first = text.indexOf('\n', lines.get(line).end());
    return text.indexOf('\n', first + 1) < 0
        || text.indexOf('\n', first + 1) > lines.get(line + 1).start();
  }
}
