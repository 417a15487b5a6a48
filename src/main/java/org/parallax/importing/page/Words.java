package org.parallax.importing.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.language.Lexicon;

/** Spellings of a line that can be compared. */
final class Words {
  private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{N}@©\"“‘']+|[^\\p{L}\\p{N}]+$");

  private Words() {}

  /**
   * A line as the lexicons write theirs: lower case, no commas, colons apart, plain apostrophes and
   * hyphens, no signs around. Opening quotation marks stay, as nobody quotes a button.
   */
  static String bare(String line) {
    String plain =
        line.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('–', '-')
            .replace('—', '-')
            .replace(": ", " : ")
            .replace(",", "");
    return Part.flat(ENDS.matcher(plain).replaceAll(""));
  }

  /** Nothing but the letters and digits, lower case, words parted by single spaces. */
  static String only(String line) {
    StringBuilder words = new StringBuilder(line.length());
    line.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
              } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.toString().stripTrailing();
  }

  /** The first cells of a lexicon of this room, bare. */
  static Set<String> of(String lexicon) {
    return Lexicon.read(Words.class, lexicon).rows().stream()
        .map(row -> bare(row.get(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a line. */
  static String[] split(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ", -1);
  }

  /** Whether most longer words have a capital, as in many headlines. */
  static boolean isTitleCase(String line) {
    long longer = Arrays.stream(split(line)).filter(word -> word.length() > 3).count();
    long capital =
        Arrays.stream(split(line))
            .filter(word -> word.length() > 3 && Character.isUpperCase(word.codePointAt(0)))
            .count();
    return longer >= 3 && capital * 4 >= longer * 3;
  }
}
