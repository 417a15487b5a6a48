package org.parallax.workspace;

import java.util.OptionalInt;

/**
 * A place between two runs of characters that is looked for in a text which may render both a
 * little differently. Approximate matching by Sellers' dynamic programme (The theory and
 * computation of evolutionary distances, 1980), which costs the length of the pattern for each unit
 * of the text; every cell also carries where in the text the boundary was passed.
 */
final class Boundary {
  /** A pattern shorter than this is like too many places. */
  private static final int LEAST_PATTERN = 12;

  /** The share of the pattern that may be edited. */
  private static final double TOLERANCE = 0.3;

  private final String pattern;
  private final int middle;

  private int[] cost;
  private int[] passed;

  Boundary(String left, String right) {
    pattern = left + right;
    middle = left.length();
    cost = new int[pattern.length() + 1];
    passed = new int[pattern.length() + 1];
  }

  /** The likest place; of equally like ones, the nearest to {@code hint}; empty if none is like. */
  OptionalInt in(String text, int hint) {
    if (pattern.length() < LEAST_PATTERN) {
      return OptionalInt.empty();
    }
    for (int j = 0; j <= pattern.length(); j++) {
      cost[j] = j;
    }
    int best = (int) (pattern.length() * TOLERANCE);
    OptionalInt found = OptionalInt.empty();
    for (int i = 0; i < text.length(); i++) {
      advance(text.charAt(i), i + 1);
      int here = passed[pattern.length()];
      int price = cost[pattern.length()];
      if (price < best
          || (price == best && (found.isEmpty() || isNearer(here, found.getAsInt(), hint)))) {
        best = price;
        found = OptionalInt.of(here);
      }
    }
    return found;
  }

  /** Reads one more unit of the text, of which {@code read} are read with it. */
  private void advance(char unit, int read) {
    int[] next = new int[cost.length];
    int[] nextPassed = new int[cost.length];
    nextPassed[0] = read;
    for (int j = 1; j < next.length; j++) {
      int replaced = cost[j - 1] + (isAlike(pattern.charAt(j - 1), unit) ? 0 : 1);
      int added = cost[j] + 1;
      int left = next[j - 1] + 1;
      next[j] = Math.min(replaced, Math.min(added, left));
      if (j == middle) {
        nextPassed[j] = next[j] == replaced || next[j] == left ? read : passed[j];
      } else if (next[j] == replaced) {
        nextPassed[j] = passed[j - 1];
      } else {
        nextPassed[j] = next[j] == left ? nextPassed[j - 1] : passed[j];
      }
    }
    cost = next;
    passed = nextPassed;
  }

  private static boolean isNearer(int one, int other, int hint) {
    return Math.abs(one - hint) < Math.abs(other - hint);
  }

  private static boolean isAlike(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other)
        || (Character.isWhitespace(one) && Character.isWhitespace(other));
  }
}
