package org.parallax.align;

/** How far two spellings of a word lie apart. */
public final class Spelling {
  private static final int LONG = 5;

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
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  /** Whether two different words can be one word in two spellings: long, and a letter apart. */
  public static boolean isVariant(String a, String b) {
    int length = Math.min(a.length(), b.length());
    if (a.equals(b) || length < LONG || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    return distance(a, b) == 1;
  }
}
