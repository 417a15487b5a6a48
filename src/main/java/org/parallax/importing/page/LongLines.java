package org.parallax.importing.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks lines that are too long to be shown fast, at the end of a sentence. */
public final class LongLines {
  /** About 500 words: no paragraph of a report is longer on purpose. */
  static final int LONGEST = 3000;

  /** The space after a sentence; a short word before the stop may be an abbreviation. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[\\p{L}\\p{N}]{4}[.?!…][\"'”’»)]*([ \\u00A0])(?=[\\p{Lu}\"'“‘«(])|[。！？][」』”]?()");

  private static final Pattern SPACE = Pattern.compile("([ \\u00A0\\t])");

  private LongLines() {}

  /** {@code text}; in lines of more than {@link #LONGEST} units, some spaces became line ends. */
  public static String broken(String text) {
    StringBuilder broken = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline + 1;
      append(broken, text.substring(start, end));
      start = end;
    }
    return broken.toString();
  }

  private static void append(StringBuilder broken, String line) {
    String rest = line;
    while (rest.length() > LONGEST) {
      String head = rest.substring(0, LONGEST);
      Cut cut = last(SENTENCE_END, head).or(() -> last(SPACE, head)).orElseGet(() -> hard(head));
      broken.append(head, 0, cut.end()).append('\n');
      rest = rest.substring(cut.next());
    }
    broken.append(rest);
  }

  private record Cut(int end, int next) {}

  private static Optional<Cut> last(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    Optional<Cut> last = Optional.empty();
    while (matcher.find()) {
      int group = matcher.start(1) >= 0 ? 1 : matcher.groupCount();
      last = Optional.of(new Cut(matcher.start(group), matcher.end(group)));
    }
    return last;
  }

  private static Cut hard(String head) {
    int end =
        Character.isHighSurrogate(head.charAt(head.length() - 1))
            ? head.length() - 1
            : head.length();
    return new Cut(end, end);
  }
}
