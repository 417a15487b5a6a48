package org.parallax.ui.session;

import org.parallax.finding.Finding;

/** The groups of the findings list, in their order. */
public enum Group {
  DIFFER,
  /** Marked by hand. */
  MARKED,
  COMPATIBLE,
  AGREE,
  ONLY,
  /** Too unsure to stand among the findings. */
  SUGGESTED,
  /** Annotations that neither the texts nor the analysis has a place for. */
  LOST;

  /** Where {@code finding} is listed. */
  static Group of(Finding finding) {
    if (finding.judgement().suggestion()) {
      return SUGGESTED;
    }
    return switch (finding.verdict()) {
      case DIFFER -> DIFFER;
      case COMPATIBLE -> COMPATIBLE;
      case AGREE -> AGREE;
      case ONLY -> ONLY;
    };
  }
}
