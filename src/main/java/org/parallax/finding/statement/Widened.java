package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.statement.Denial;
import org.parallax.align.statement.DenialMatcher;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Relationship;
import org.parallax.finding.Statements;
import org.parallax.finding.Verdict;
import org.parallax.mention.Statement;

/** Finds where one report denies altogether what another denies with a limit: "before spring". */
final class Widened {
  private static final DenialMatcher MATCHER = new DenialMatcher();

  /** Who leaves the limit out may have told it elsewhere. */
  private static final double SURE = 0.75;

  private Widened() {}

  static List<Finding> findings(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Statement> collation : comparison.collate(MATCHER)) {
      List<Statement> mentions = Bench.testimony(comparison, collation);
      List<List<Statement>> readings =
          Bench.readings(mentions, statement -> limits(comparison, statement).keySet());
      if (readings.size() > 1) {
        new Case<Statement>(
                comparison,
                Kind.POLARITY,
                "how much is denied: "
                    + Statements.clause(comparison, Statements.shortest(mentions)),
                collation.strength(),
                reading -> label(comparison, reading.get(0)))
            .judge(readings, (a, b) -> relationship(comparison, a.get(0), b.get(0))).stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFER)
                .forEach(found::add);
      }
    }
    return found;
  }

  private static Relationship relationship(Comparison comparison, Statement a, Statement b) {
    Map<String, String> lost = new TreeMap<>(limits(comparison, a));
    Map<String, String> theirs = limits(comparison, b);
    if (lost.keySet().containsAll(theirs.keySet())) {
      lost.keySet().removeAll(theirs.keySet());
    } else {
      lost.keySet().forEach(theirs::remove);
      lost = theirs;
    }
    String words = String.join("”, “", lost.values());
    return Relationship.differ(
        SURE, "one limits what it denies by “" + words + "”, the other denies it altogether");
  }

  /** The denial with what limits it, which may stand behind its clause. */
  private static String label(Comparison comparison, Statement statement) {
    String words = Statements.label(comparison, statement);
    String limits =
        limits(comparison, statement).values().stream()
            .filter(limit -> !words.contains(limit))
            .collect(Collectors.joining(" … "));
    return limits.isEmpty() ? words : words + " … " + limits;
  }

  private static Map<String, String> limits(Comparison comparison, Statement statement) {
    return Denial.limits(comparison.witness(statement.article()), statement);
  }
}
