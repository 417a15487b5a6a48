package org.parallax.analysis;

import java.util.Comparator;
import java.util.List;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;

/** The order in which a person should see findings: differences first, by weight. */
final class Ranking {
  private static final Comparator<Weighed> ORDER =
      Comparator.comparing((Weighed weighed) -> weighed.finding.judgement().suggestion())
          .thenComparing(weighed -> weighed.finding.verdict())
          .thenComparing(Comparator.comparingDouble(Weighed::weight).reversed())
          .thenComparing(weighed -> weighed.finding.id());

  private record Weighed(Finding finding, double weight) {}

  private Ranking() {}

  /** The same findings in that order. */
  static List<Finding> ranked(List<Finding> findings) {
    return findings.stream()
        .map(finding -> new Weighed(finding, weight(finding)))
        .sorted(ORDER)
        .map(Weighed::finding)
        .toList();
  }

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
