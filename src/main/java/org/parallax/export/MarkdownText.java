package org.parallax.export;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as CommonMark that renders as exactly these words, whatever they hold. */
final class MarkdownText {
  /** What is markup inside a line, in CommonMark and in what GitHub and Jekyll add to it. */
  private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_{}\\[\\]<>|&~$^]");

  /** What is markup at the start of a line only. */
  private static final Pattern START = Pattern.compile("^([-+=#:]|\\d{1,9}(?=[.)]))");

  /** What some renderers turn into a link or a message to somebody even when it is escaped. */
  private static final Pattern LINK_LIKE =
      Pattern.compile("(?i).*(://|www\\.|@|mailto:|javascript:|data:).*");

  private static final Pattern TICKS = Pattern.compile("`+");

  private MarkdownText() {}

  /** On one line, fit to stand at the start of one. */
  static String of(String words) {
    String escaped =
        Arrays.stream(Plain.line(words).split(" ", -1))
            .map(MarkdownText::word)
            .collect(Collectors.joining(" "));
    return atStart(escaped);
  }

  /** In bold, where CommonMark lets words that stand between these be bold. */
  static String bold(String before, String words, String after) {
    String bare = Plain.trimmed(words);
    boolean canOpen = isEdge(before, before.length()) || isWordAt(bare, 0);
    boolean canClose = isEdge(after, 0) || isWordAt(bare, bare.length());
    String escaped = of(words);
    return !bare.isEmpty() && canOpen && canClose && bare.equals(Plain.line(words))
        ? "**" + escaped + "**"
        : escaped;
  }

  private static String word(String word) {
    return LINK_LIKE.matcher(word).matches()
        ? code(word)
        : ACTIVE.matcher(word).replaceAll("\\\\$0");
  }

  private static String atStart(String line) {
    Matcher start = START.matcher(line);
    if (!start.find()) {
      return line;
    }
    int digits = Character.isDigit(line.charAt(0)) ? start.end() : 0;
    return line.substring(0, digits) + "\\" + line.substring(digits);
  }

  private static String code(String word) {
    int longest =
        TICKS.matcher(word).results().mapToInt(run -> run.group().length()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    String space = longest > 0 ? " " : "";
    return fence + space + word + space + fence;
  }

  /** Whether no letter or digit stands on the side of {@code at} that looks at the words. */
  private static boolean isEdge(String context, int at) {
    if (context.isEmpty()) {
      return true;
    }
    int point = at == 0 ? context.codePointAt(0) : context.codePointBefore(at);
    return !Character.isLetterOrDigit(point);
  }

  private static boolean isWordAt(String words, int at) {
    if (words.isEmpty()) {
      return false;
    }
    int point = at == 0 ? words.codePointAt(0) : words.codePointBefore(at);
    return Character.isLetterOrDigit(point);
  }
}
