package org.parallax.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into offsets in Unicode code points, as the exchange formats
 * want them. Built once for a text, each look-up is a binary search at most.
 */
public final class CodePoints {
  private final int[] surrogatePairs;
  private final int length;

  /** Reads {@code text} once. An unpaired surrogate counts as a code point of its own. */
  public CodePoints(String text) {
    length = text.length();
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i + 1 < length; i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
        i++;
      }
    }
    surrogatePairs = Arrays.copyOf(found, count);
  }

  /**
   * The number of code points before {@code offset}; inside a pair, the pair counts as before it.
   *
   * @param offset UTF-16 units from the start of the text
   * @throws IllegalArgumentException if it lies outside the text
   */
  public int of(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException("Offset %d: must lie in 0..%d".formatted(offset, length));
    }
    int at = Arrays.binarySearch(surrogatePairs, offset);
    int pairsBefore = at >= 0 ? at : -at - 1;
    return offset - pairsBefore;
  }
}
