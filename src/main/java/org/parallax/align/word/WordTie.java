package org.parallax.align.word;

/** How two words stand to each other; of several that hold, the first counts. */
public enum WordTie {
  SAME(1),
  OPPOSITE(0.5),
  SYNONYM(0.8),
  ONE_ROOT(0.7),
  /** The first means a sort of what the second means. */
  A_NARROWER(0.6),
  /** The second means a sort of what the first means. */
  B_NARROWER(0.6),
  /** Two numbers that are not the same. */
  NUMBERS(0.4);

  private static final int COMMON_LETTERS = 4;
  private static final double COMMON_PART = 0.6;

  private final double nearness;

  WordTie(double nearness) {
    this.nearness = nearness;
  }

  /** How much of one word stands in the other, in 0..1. */
  public double nearness() {
    return nearness;
  }

  /** How the second stands to the first. */
  public WordTie turned() {
    return switch (this) {
      case A_NARROWER -> B_NARROWER;
      case B_NARROWER -> A_NARROWER;
      default -> this;
    };
  }

  /** Whether two stems begin alike for most of their length. */
  public static boolean haveOneRoot(String a, String b) {
    int common = 0;
    int shorter = Math.min(a.length(), b.length());
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= COMMON_LETTERS && common >= COMMON_PART * Math.max(a.length(), b.length());
  }
}
