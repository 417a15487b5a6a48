package org.parallax.highlight;

import org.parallax.finding.Verdict;

/** In what colour and line form something is marked; of several on the same words, the first. */
public enum Tone {
  DIFFER,
  /** Marked by hand. */
  MARKED,
  COMPATIBLE,
  AGREE,
  ONLY;

  /** The tone of a verdict. */
  public static Tone of(Verdict verdict) {
    return switch (verdict) {
      case DIFFER -> DIFFER;
      case COMPATIBLE -> COMPATIBLE;
      case AGREE -> AGREE;
      case ONLY -> ONLY;
    };
  }
}
