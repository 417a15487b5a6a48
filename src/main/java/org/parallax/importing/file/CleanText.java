package org.parallax.importing.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a file as the rest of the program wants it: lines end in LF alone, and nothing in it
 * is meant for a machine only.
 *
 * @param text with at least one letter or digit
 * @param warnings what was guessed, lost or replaced, as the end of a sentence; mostly none
 */
public record CleanText(String text, List<String> warnings) {
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029\\f\\u000B]");

  /** Texts hold no control characters; what holds more than this share of them is no text. */
  private static final double CONTROL_SHARE = 0.01;

  /** Characters no writing system uses; more than this share of them is no text. */
  private static final double STRANGE_SHARE = 0.1;

  /**
   * Decodes and cleans the content of a file.
   *
   * @throws RefusedException if it is no text, or holds no words
   */
  public static CleanText of(byte[] content) throws RefusedException {
    Signature.refuse(content);
    Decoder.Decoded decoded = Decoder.decode(content);
    String text = LINE_END.matcher(decoded.text()).replaceAll("\n").replace("\uFEFF", "");
    refuseNoise(text);
    List<String> warnings = new ArrayList<>(decoded.warnings());
    long controls = text.codePoints().filter(CleanText::isControl).count();
    if (controls > 0) {
      warnings.add("%s control characters in it were replaced by spaces".formatted(controls));
      text = withoutControls(text);
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new RefusedException("this file holds no words; choose one with text");
    }
    return new CleanText(text, List.copyOf(warnings));
  }

  private static void refuseNoise(String text) throws RefusedException {
    long all = text.codePoints().count();
    long controls = text.codePoints().filter(CleanText::isControl).count();
    long strange = text.codePoints().filter(CleanText::isStrange).count();
    if (controls > CONTROL_SHARE * all || strange > STRANGE_SHARE * all) {
      throw new RefusedException(
          "this file is not text but data for a program; save the article as plain text first");
    }
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
  }

  private static boolean isStrange(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> c == 0xFFFD;
    };
  }

  private static String withoutControls(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isControl(c) ? ' ' : c).forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
