package org.parallax.export;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Imported words without what could change how the words around them look: control characters,
 * those that turn the direction of writing round or hide themselves, and halves of surrogate pairs.
 */
final class Plain {
  private static final int REPLACEMENT = 0xFFFD;

  private Plain() {}

  /** On one line: every run of white space is one space. */
  static String line(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean gap = false;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      int point = words.codePointAt(at);
      if (isSpace(point)) {
        gap = true;
      } else if (!isHidden(point)) {
        plain.append(gap ? " " : "");
        plain.appendCodePoint(
            Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point);
        gap = false;
      }
    }
    return plain.append(gap ? " " : "").toString();
  }

  /** On one line, without white space at its ends. */
  static String trimmed(String words) {
    return line(words).strip();
  }

  /** Line by line, without empty lines. */
  static List<String> lines(String words) {
    return words.lines().map(Plain::trimmed).filter(line -> !line.isEmpty()).toList();
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }

  private static boolean isHidden(int point) {
    IntPredicate directions = p -> (p >= 0x202A && p <= 0x202E) || (p >= 0x2066 && p <= 0x206F);
    IntPredicate invisible =
        p ->
            p == 0x200B
                || (p >= 0x2060 && p <= 0x2065)
                || p == 0xFEFF
                || (p >= 0xFFF9 && p <= 0xFFFB);
    IntPredicate tags = p -> p >= 0xE0000 && p <= 0xE007F;
    return Character.isISOControl(point) || directions.or(invisible).or(tags).test(point);
  }
}
