package org.parallax.align.word;

import java.util.List;
import java.util.regex.Pattern;

/** How far two spellings of a word lie apart. */
public final class Spelling {
  private static final int LONG = 5;
  private static final int SHORT = 3;

  /** Letters that stand for one sound when names are written over from another script. */
  private static final List<Letters> SOUNDS =
      List.of(
          new Letters("ae", "a"),
          new Letters("oe", "o"),
          new Letters("ue", "u"),
          new Letters("[yj]", "i"),
          new Letters("i+", "i"),
          new Letters("ei\\b", "i"),
          new Letters("kh", "h"),
          new Letters("ck|q|c(?=[aou])", "k"),
          new Letters("ph", "f"),
          new Letters("w", "v"),
          new Letters("tch|tsch", "ch"));

  private record Letters(Pattern from, String to) {
    Letters(String from, String to) {
      this(Pattern.compile(from), to);
    }
  }

  private Spelling() {}

  /**
   * The least number of letters to insert, delete, replace or exchange with their neighbour
   * (Damerau's distance, each place touched once).
   */
  public static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && isExchange(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean isExchange(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /** Whether two different words can be one word in two spellings: long, and a letter apart. */
  public static boolean isVariant(String a, String b) {
    int length = Math.min(a.length(), b.length());
    if (a.equals(b) || length < LONG) {
      return false;
    }
    return isWrittenOver(a, b) || (Math.abs(a.length() - b.length()) <= 1 && distance(a, b) == 1);
  }

  /** Whether two short words of equal length, which belong to a longer name, are a letter apart. */
  public static boolean isSlip(String a, String b) {
    boolean letters = (a + b).chars().allMatch(Character::isLetter);
    return letters && a.length() == b.length() && a.length() >= SHORT && distance(a, b) == 1;
  }

  /** Whether two words differ only in how the letters of another language are written. */
  public static boolean isWrittenOver(String a, String b) {
    return sounds(a).equals(sounds(b));
  }

  private static String sounds(String word) {
    String sounds = word;
    for (Letters letters : SOUNDS) {
      sounds = letters.from.matcher(sounds).replaceAll(letters.to);
    }
    return sounds;
  }
}
