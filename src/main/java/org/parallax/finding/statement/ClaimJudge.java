package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.statement.ClaimMatcher;
import org.parallax.align.statement.Denial;
import org.parallax.align.word.Words;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Statements;
import org.parallax.language.WordSorts;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Certainty;
import org.parallax.mention.Statement.Polarity;

/** Statements and phrases that several reports have alike. Never a difference by itself. */
public final class ClaimJudge implements Judge {
  private static final WordSorts WORDS = new WordSorts(Judge.class, "judge-words.csv");

  private static final ClaimMatcher MATCHER = new ClaimMatcher();

  /** What else the sentences say may not be the same: an agreement is never more than likely. */
  private static final double CAUTION = 0.55;

  private static final Set<String> ARTICLES = WORDS.of("article");

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Statement> collation : comparison.collate(MATCHER)) {
      List<Statement> mentions = Bench.testimony(comparison, collation);
      if (areAlike(mentions)
          && !isTurned(comparison, mentions)
          && areLimitedAlike(comparison, mentions)) {
        Case<Statement> one =
            new Case<>(
                comparison,
                Kind.CLAIM,
                Statements.clause(comparison, Statements.shortest(mentions)),
                collation.strength() * CAUTION,
                reading -> Statements.label(comparison, reading.get(0)));
        found.addAll(one.agreements(List.of(mentions)));
      }
    }
    found.addAll(Phrases.findings(comparison));
    return found;
  }

  private static boolean areAlike(List<Statement> mentions) {
    return mentions.stream().map(statement -> statement.stance().polarity()).distinct().count() == 1
        && mentions.stream().map(ClaimJudge::isSure).distinct().count() == 1;
  }

  /** Whether all that deny it deny it as far. */
  private static boolean areLimitedAlike(Comparison comparison, List<Statement> mentions) {
    return mentions.stream()
            .filter(statement -> statement.stance().polarity() == Polarity.DENIED)
            .map(
                statement ->
                    Denial.limits(comparison.witness(statement.article()), statement).keySet())
            .distinct()
            .count()
        < 2;
  }

  /** Whether who does it in one is in the other whom it is done to: "A fired on B", "B on A". */
  private static boolean isTurned(Comparison comparison, List<Statement> mentions) {
    return mentions.stream()
        .anyMatch(one -> mentions.stream().anyMatch(other -> isTurned(comparison, one, other)));
  }

  private static boolean isTurned(Comparison comparison, Statement one, Statement other) {
    Set<String> doer = doer(one);
    Set<String> otherDoer = doer(other);
    return !doer.isEmpty()
        && !otherDoer.isEmpty()
        && Collections.disjoint(doer, otherDoer)
        && Words.of(Bench.words(comparison, one)).containsAll(otherDoer)
        && Words.of(Bench.words(comparison, other)).containsAll(doer);
  }

  private static Set<String> doer(Statement statement) {
    Set<String> words =
        statement
            .parts()
            .doer()
            .map(Reference::name)
            .map(Words::of)
            .map(HashSet::new)
            .orElseGet(HashSet::new);
    words.removeAll(ARTICLES);
    return words;
  }

  private static boolean isSure(Statement statement) {
    Certainty certainty = statement.stance().certainty();
    return certainty == Certainty.FACT || certainty == Certainty.EXPECTED;
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "The dam above the town of Orlin broke on Tuesday.",
            "The dam above the town of Orlin broke early on Tuesday.",
            "agree: The dam above the town of Orlin broke …"),
        Contrast.nothing(
            "Fishermen from Orlin fired on a boat of the coast guard.",
            "A boat of the coast guard fired on fishermen from Orlin."),
        Contrast.nothing(
            "The dam above the town of Orlin broke on Tuesday.",
            "The dam above the town of Orlin did not break on Tuesday."));
  }
}
