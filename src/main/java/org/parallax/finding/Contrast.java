package org.parallax.finding;

import java.util.List;

/**
 * Two reports of one event and what a judge must find between them: documentation and test in one.
 *
 * @param a one report
 * @param b another
 * @param finds each finding as its verdict and the labels of its sides: {@code differ: 3 | 4};
 *     empty for reports between which nothing may be found
 */
public record Contrast(String a, String b, List<String> finds) {
  public Contrast {
    finds = List.copyOf(finds);
  }

  /** Two reports with what must be found between them. */
  public static Contrast of(String a, String b, String... finds) {
    return new Contrast(a, b, List.of(finds));
  }

  /** Two reports between which nothing may be found. */
  public static Contrast nothing(String a, String b) {
    return new Contrast(a, b, List.of());
  }
}
