package org.parallax.workspace;

import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Kind;

/**
 * The finding an annotation was made on, as it was then: enough to know it again, and to say what
 * it was about when the analysis no longer has it.
 *
 * @param finding its id
 * @param kind the sort of reading
 * @param topic what it was about
 */
public record Subject(FindingId finding, Kind kind, String topic) {
  /** What {@code finding} is about. */
  public static Subject of(Finding finding) {
    return new Subject(finding.id(), finding.kind(), finding.topic());
  }
}
