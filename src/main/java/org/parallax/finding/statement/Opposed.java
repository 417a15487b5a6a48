package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.List;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.statement.OppositeMatcher;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Relationship;
import org.parallax.finding.Statements;
import org.parallax.finding.Verdict;
import org.parallax.finding.date.Days;
import org.parallax.mention.Moment;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Certainty;

/**
 * Finds where reports affirm of one thing two deeds that exclude each other: approved, rejected.
 */
final class Opposed {
  private static final OppositeMatcher MATCHER = new OppositeMatcher();

  private Opposed() {}

  static List<Finding> findings(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Statement> collation : comparison.collate(MATCHER)) {
      List<Statement> mentions = Bench.testimony(comparison, collation);
      List<List<Statement>> readings = Bench.readings(mentions, OppositeMatcher::deed);
      if (readings.size() > 1) {
        String clause = Statements.clause(comparison, Statements.shortest(mentions));
        new Case<Statement>(
                comparison,
                Kind.POLARITY,
                "whether " + clause,
                collation.strength(),
                reading -> Statements.label(comparison, reading.get(0)))
            .judge(readings, (a, b) -> relationship(comparison, a.get(0), b.get(0))).stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFER)
                .forEach(found::add);
      }
    }
    return found;
  }

  private static Relationship relationship(Comparison comparison, Statement a, Statement b) {
    boolean guessed =
        a.stance().certainty() == Certainty.POSSIBLE
            || b.stance().certainty() == Certainty.POSSIBLE;
    return guessed || areOfOtherDays(comparison, a, b)
        ? Relationship.NONE
        : Relationship.differ(0.85, "one verb is the opposite of the other");
  }

  /** What was turned down in spring may be approved in autumn. */
  private static boolean areOfOtherDays(Comparison comparison, Statement a, Statement b) {
    List<Moment> theirs = moments(comparison, b);
    return moments(comparison, a).stream()
        .map(moment -> Days.of(comparison, moment))
        .anyMatch(
            days ->
                theirs.stream()
                    .map(moment -> days.to(Days.of(comparison, moment)))
                    .anyMatch(relationship -> relationship.verdict() == Verdict.DIFFER));
  }

  private static List<Moment> moments(Comparison comparison, Statement statement) {
    return comparison
        .witness(statement.article())
        .mentions(Moment.class)
        .filter(moment -> statement.span().encloses(moment.span()))
        .toList();
  }
}
