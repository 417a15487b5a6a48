package org.parallax.ui.session;

import org.parallax.finding.FindingId;
import org.parallax.workspace.AnnotationId;

/** What is selected: a finding, a discrepancy marked by hand, or nothing. */
public sealed interface Selection {
  /** Nothing is selected. */
  Selection NOTHING = new Nothing();

  /** Nothing. */
  record Nothing() implements Selection {}

  /** A finding of the analysis. */
  record OfFinding(FindingId id) implements Selection {}

  /** An annotation that is on no finding. */
  record OfMark(AnnotationId id) implements Selection {}
}
