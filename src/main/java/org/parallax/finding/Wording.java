package org.parallax.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;

/** Sentences for a person. */
final class Wording {
  private Wording() {}

  /** The readings with who gives them: {@code "175,000" (The Hill) against "100,000" (…)}. */
  static String versus(Comparison comparison, List<Side> sides) {
    return sides.stream()
        .map(
            side -> "“%s” (%s)".formatted(side.label(), Bench.outlets(comparison, side.mentions())))
        .collect(Collectors.joining(" against "));
  }
}
