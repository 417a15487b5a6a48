package org.parallax.workspace;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parallax.text.Span;

/**
 * A place between two runs of characters that is looked for in a text which may render both a
 * little differently. Approximate matching by Sellers' dynamic programme (The theory and
 * computation of evolutionary distances, 1980), which costs the length of the pattern for each unit
 * of the text; every cell also carries where in the text the boundary was passed. It runs only
 * where the text shares some units with the pattern.
 */
final class Boundary {
  /** A pattern shorter than this is like too many places. */
  private static final int LEAST_PATTERN = 12;

  /** The share of the pattern that may be edited. */
  private static final double TOLERANCE = 0.3;

  /** How many units in a row a place must share with the pattern to be looked at. */
  private static final int SEED = 6;

  /** A seed that stands in more places than this tells none of them. */
  private static final int COMMON = 50;

  private final String pattern;
  private final int middle;
  private final int[] cost;
  private final int[] passed;
  private int best;
  private OptionalInt found = OptionalInt.empty();

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
    best = (int) (pattern.length() * TOLERANCE);
    found = OptionalInt.empty();
    BitSet near = near(text);
    for (int from = near.nextSetBit(0); from >= 0; ) {
      int to = near.nextClearBit(from);
      search(text, new Span(from, to), hint);
      from = near.nextSetBit(to);
    }
    return found;
  }

  /** The units of the text around the seeds it shares with the pattern. */
  private BitSet near(String text) {
    BitSet near = new BitSet(text.length());
    int slack = pattern.length() / 2;
    for (int from = 0; from + SEED <= pattern.length(); from++) {
      int shift = from;
      List<Integer> places = places(text, pattern.substring(from, from + SEED));
      if (places.size() <= COMMON) {
        places.forEach(
            at ->
                near.set(
                    Math.max(0, at - shift - slack),
                    Math.min(text.length(), at - shift + pattern.length() + slack)));
      }
    }
    return near;
  }

  /** Where {@code seed} stands; one place more than is looked at, where there are too many. */
  private static List<Integer> places(String text, String seed) {
    return Stream.iterate(text.indexOf(seed), at -> at >= 0, at -> text.indexOf(seed, at + 1))
        .limit(COMMON + 1L)
        .toList();
  }

  private void search(String text, Span window, int hint) {
    for (int j = 0; j <= pattern.length(); j++) {
      cost[j] = j;
      passed[j] = window.start();
    }
    for (int i = window.start(); i < window.end(); i++) {
      advance(text.charAt(i), i + 1);
      int here = passed[pattern.length()];
      int price = cost[pattern.length()];
      if (price < best
          || (price == best && (found.isEmpty() || isNearer(here, found.getAsInt(), hint)))) {
        best = price;
        found = OptionalInt.of(here);
      }
    }
  }

  /** Reads one more unit of the text, of which {@code read} are read with it. */
  private void advance(char unit, int read) {
    int costBefore = cost[0];
    int passedBefore = passed[0];
    passed[0] = read;
    for (int j = 1; j < cost.length; j++) {
      int replaced = costBefore + (isAlike(pattern.charAt(j - 1), unit) ? 0 : 1);
      int added = cost[j] + 1;
      int left = cost[j - 1] + 1;
      int least = Math.min(replaced, Math.min(added, left));
      int boundary = passed[j];
      if (j == middle && (least == replaced || least == left)) {
        boundary = read;
      } else if (j != middle && least == replaced) {
        boundary = passedBefore;
      } else if (j != middle && least == left) {
        boundary = passed[j - 1];
      }
      costBefore = cost[j];
      passedBefore = passed[j];
      cost[j] = least;
      passed[j] = boundary;
    }
  }

  private static boolean isNearer(int one, int other, int hint) {
    return Math.abs(one - hint) < Math.abs(other - hint);
  }

  private static boolean isAlike(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other)
        || (Character.isWhitespace(one) && Character.isWhitespace(other));
  }
}
