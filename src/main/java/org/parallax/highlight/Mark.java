package org.parallax.highlight;

import java.util.Comparator;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.text.Span;

/**
 * One place in an article that a finding rests on.
 *
 * @param span the words, absolute in the article's text; empty where something is left out
 * @param finding the finding
 * @param kind the sort of reading
 * @param verdict how the readings of the finding stand to each other
 * @param suggestion whether the finding is too unsure to be more than a suggestion
 */
public record Mark(Span span, FindingId finding, Kind kind, Verdict verdict, boolean suggestion) {
  /**
   * Which of several marks on the same words gives them its colour, first: findings before
   * suggestions, differ before compatible, agree and only, the shorter, and last the order of ids.
   */
  public static final Comparator<Mark> STRONGEST_FIRST =
      Comparator.comparing(Mark::suggestion)
          .thenComparing(Mark::verdict)
          .thenComparing(mark -> mark.span().length())
          .thenComparing(Mark::finding)
          .thenComparing(Mark::span);

  /** The mark of {@code finding} at {@code span}. */
  static Mark of(Finding finding, Span span) {
    return new Mark(
        span, finding.id(), finding.kind(), finding.verdict(), finding.judgement().suggestion());
  }
}
