package org.parallax.finding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.Comparison;

/** Sentences for a person. */
public final class Wording {
  private static final int SHOWN = 8;
  private static final Pattern MARKS =
      Pattern.compile("^[\\p{Pi}\\p{Pf}\"„]+|[\\p{Pi}\\p{Pf}\"]+$");

  private Wording() {}

  /** The readings with who gives them: {@code "175,000" (The Hill) against "100,000" (…)}. */
  public static String versus(Comparison comparison, List<Side> sides) {
    return sides.stream()
        .map(
            side ->
                "“%s” (%s)"
                    .formatted(bare(side.label()), Bench.outlets(comparison, side.mentions())))
        .collect(Collectors.joining(" against "));
  }

  /** The first words, for a chip; the rest is told by an ellipsis. */
  public static String cut(String words) {
    String[] parts = words.split(" ");
    return parts.length > SHOWN ? String.join(" ", List.of(parts).subList(0, SHOWN)) + " …" : words;
  }

  /** Whether words were left out at the end. */
  public static boolean isCut(String words) {
    return words.endsWith(" …");
  }

  /** Without quotation marks of its own, where others are put around it. */
  public static String bare(String label) {
    return MARKS.matcher(label).replaceAll("");
  }
}
