package org.parallax.analysis;

import java.util.Comparator;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;

/** The order in which a person should see findings: differences first, by weight. */
final class Ranking {
  static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.judgement().suggestion())
          .thenComparing(Finding::verdict)
          .thenComparing(Comparator.comparingDouble(Ranking::weight).reversed())
          .thenComparing(Finding::id);

  private Ranking() {}

  /** Surer, told by more articles, and of a kind that misleads more. */
  private static double weight(Finding finding) {
    double breadth = Math.log(1 + finding.articles().size());
    boolean difference = finding.verdict() == Verdict.DIFFER;
    return finding.judgement().confidence() * breadth * (difference ? gravity(finding.kind()) : 1);
  }

  private static double gravity(Kind kind) {
    return switch (kind) {
      case QUANTITY, POLARITY -> 1.6;
      case QUOTE, TITLE, PARTICIPANT -> 1.15;
      case DATE, PLACE, NAME -> 1;
      case ATTRIBUTION, CERTAINTY -> 0.8;
      case CLAIM, WORDING -> 0.6;
    };
  }
}
