package org.parallax.align.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text without case, accents, marks and possessive endings. */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String APOSTROPHES = "’‘ʼ`´";

  private static final Pattern LOOSE_ENDING =
      Pattern.compile("(?<=\\p{L}) ' ?(?=(?:s|m|re|ve|ll|d|t)\\b)");

  /** Besides ASCII the characters of plain English text, which no normalization changes. */
  private static final String PLAIN = "’‘“”—–";

  private Words() {}

  /** {@code text} in lower case, without accents. */
  public static String fold(String text) {
    String lower = withoutAccents(text).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower);
    for (int i = 0; i < folded.length(); i++) {
      if (APOSTROPHES.indexOf(folded.charAt(i)) >= 0) {
        folded.setCharAt(i, '\'');
      }
    }
    return folded.toString();
  }

  private static String withoutAccents(String text) {
    boolean plain = text.chars().allMatch(unit -> unit < 0x80 || PLAIN.indexOf(unit) >= 0);
    return plain
        ? text
        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** The words in order; {@code U.S.} is one word, {@code Ukraine's} loses its ending. */
  public static List<String> of(String text) {
    int[] points = withoutPoints(joined(fold(text)).codePoints().toArray());
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      if (isPossessive(points, i)) {
        i++;
      } else if (isWordPart(points[i])) {
        word.appendCodePoint(points[i]);
      } else if (points[i] != '\'') {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  /** Pages that were cut into tokens write "it ’ s" and "don ’t". */
  private static String joined(String folded) {
    return folded.contains(" '") ? LOOSE_ENDING.matcher(folded).replaceAll("'") : folded;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Without the points of initials: between letters, and behind a letter that follows one. */
  private static int[] withoutPoints(int[] points) {
    int[] kept = new int[points.length];
    int size = 0;
    for (int i = 0; i < points.length; i++) {
      boolean behindLetter = points[i] == '.' && i > 0 && Character.isLetter(points[i - 1]);
      boolean beforeLetter = i + 1 < points.length && Character.isLetter(points[i + 1]);
      boolean behindPoint = i > 1 && points[i - 2] == '.';
      if (!behindLetter || !(beforeLetter || behindPoint)) {
        kept[size++] = points[i];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static boolean isPossessive(int[] points, int at) {
    return points[at] == '\''
        && at + 1 < points.length
        && points[at + 1] == 's'
        && (at + 2 == points.length || !Character.isLetterOrDigit(points[at + 2]));
  }

  private static boolean isWordPart(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(point);
    };
  }
}
