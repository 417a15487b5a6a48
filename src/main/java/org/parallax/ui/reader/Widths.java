package org.parallax.ui.reader;

import java.util.List;
import java.util.OptionalDouble;

/** How wide the columns are. */
final class Widths {
  /** A column is never narrower, in pixels at 100 % text size. */
  static final double LEAST = 250;

  private Widths() {}

  /**
   * The widths of columns that fill {@code room}, or more than it when they are narrowest.
   *
   * @param wanted what a person set, in pixels at 100 %
   * @param room what there is
   * @param scale the text size; 1 is 100 %
   */
  static double[] of(List<OptionalDouble> wanted, double room, double scale) {
    double least = LEAST * scale;
    double taken =
        wanted.stream()
            .filter(OptionalDouble::isPresent)
            .mapToDouble(width -> Math.max(least, width.getAsDouble() * scale))
            .sum();
    long free = wanted.stream().filter(OptionalDouble::isEmpty).count();
    double share = free == 0 ? 0 : Math.max(least, Math.floor((room - taken) / free));
    double[] widths =
        wanted.stream()
            .mapToDouble(
                width -> width.isPresent() ? Math.max(least, width.getAsDouble() * scale) : share)
            .toArray();
    double rest = room - java.util.Arrays.stream(widths).sum();
    if (widths.length > 0 && rest > 0) {
      widths[widths.length - 1] += rest;
    }
    return widths;
  }
}
