package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Relationship;
import org.parallax.finding.Statements;
import org.parallax.finding.Verdict;
import org.parallax.language.WordSorts;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Certainty;
import org.parallax.mention.Statement.Polarity;

/** How sure reports are of one thing: only a clear step is a difference. */
public final class CertaintyJudge implements Judge {
  private static final WordSorts WORDS = new WordSorts(Judge.class, "judge-words.csv");

  private static final Pattern WISHED =
      Pattern.compile("(?i)\\b(?:so that|so|helps?|helped|helping|lets?|letting)\\s+$");

  /** Weaker groups may be of two things. */
  private static final double LEAST = 0.58;

  private static final Set<String> REFUSING = WORDS.of("refusing");

  /** Who is accused is accused, on whosever word. */
  private static final Set<String> CHARGING = WORDS.of("charging");

  /** A step on the way from hearsay to fact. */
  private enum Step {
    /** It is so, or will be. */
    STATED,
    /** Somebody says so. */
    SAID,
    /** Somebody says so at whom the report looks askance. */
    ALLEGED,
    /** It may be so. */
    POSSIBLE,
    /** Somebody will not. */
    REFUSED,
    /** It is not so. */
    DENIED
  }

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Statement> collation : Statements.collated(comparison)) {
      List<Statement> mentions =
          Bench.testimony(comparison, collation).stream()
              .filter(statement -> !Statements.isQuoted(comparison, statement))
              .filter(statement -> !CHARGING.contains(statement.predicate()))
              .filter(statement -> !isWished(comparison.witness(statement.article()), statement))
              .toList();
      if (mentions.isEmpty()) {
        continue;
      }
      Case<Statement> one =
          new Case<>(
              comparison,
              Kind.CERTAINTY,
              Statements.clause(comparison, Statements.shortest(mentions)),
              collation.strength(),
              reading -> Statements.label(comparison, reading.get(0)));
      List<List<Statement>> readings =
          Bench.readings(mentions, statement -> step(comparison, statement));
      boolean sure = collation.strength() >= LEAST;
      if (readings.size() > 1 && (sure || isDenied(mentions))) {
        one.judge(readings, (a, b) -> relationship(comparison, a, b)).stream()
            .filter(finding -> finding.verdict() != Verdict.AGREE)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** What is denied by all is one thing already with less in common. */
  private static boolean isDenied(List<Statement> mentions) {
    return mentions.stream()
        .allMatch(statement -> statement.stance().polarity() == Polarity.DENIED);
  }

  /** What is to be reached, "so that they could buy" or "help people buy", is not told at all. */
  private static boolean isWished(Witness witness, Statement statement) {
    int start = witness.sentence(statement).span().start();
    String text = witness.article().text().value();
    return WISHED.matcher(text.substring(start, Math.max(start, statement.span().start()))).find();
  }

  private static Step step(Comparison comparison, Statement statement) {
    if (statement.stance().polarity() == Polarity.DENIED) {
      var witness = comparison.witness(statement.article());
      String verbs = witness.text().at(statement.parts().predicate().span());
      boolean refused = Words.of(verbs).stream().anyMatch(REFUSING::contains);
      return refused ? Step.REFUSED : Step.DENIED;
    }
    return switch (statement.stance().certainty()) {
      case POSSIBLE -> Step.POSSIBLE;
      case ALLEGED -> Step.ALLEGED;
      case FACT, EXPECTED -> statement.stance().source().isPresent() ? Step.SAID : Step.STATED;
    };
  }

  private static Relationship relationship(
      Comparison comparison, List<Statement> a, List<Statement> b) {
    Set<Step> steps = EnumSet.of(step(comparison, a.get(0)), step(comparison, b.get(0)));
    if (steps.contains(Step.ALLEGED) && (isAhead(a.get(0)) || isAhead(b.get(0)))) {
      return Relationship.compatible(
          0.6, "one announces what the other has from hearsay, and neither tells it as done");
    }
    boolean open = steps.contains(Step.POSSIBLE);
    boolean sure = steps.contains(Step.STATED) || steps.contains(Step.SAID);
    if ((open && sure) || steps.equals(Set.of(Step.STATED, Step.ALLEGED))) {
      return Relationship.differ(0.8, "one states what the other leaves open");
    }
    return steps.equals(Set.of(Step.REFUSED, Step.DENIED))
        ? Relationship.differ(0.7, "one says it was refused, the other only that it was not done")
        : Relationship.NONE;
  }

  /** Whether it is still to come. */
  private static boolean isAhead(Statement statement) {
    return statement.stance().certainty() == Certainty.EXPECTED
        && statement.stance().polarity() == Polarity.AFFIRMED;
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "The firm may sell its ferry line to Norsk Havn.",
            "The firm will sell its ferry line to Norsk Havn.",
            "differ: The firm may sell its ferry line to … | The firm will sell its ferry line to"
                + " …"),
        Contrast.of(
            "Captain Jan Kolar, who will lead the crew of the Nora, comes from Orlin.",
            "Captain Jan Kolar is reportedly leading the crew of the Nora.",
            "compatible: Captain Jan Kolar, who will lead the crew … | Captain Jan Kolar is"
                + " reportedly leading the crew …"),
        Contrast.nothing(
            "The firm lowered its fares so that pensioners could visit the islands of Varda.",
            "The new fares help pensioners visit the islands of Varda, the firm said."),
        Contrast.nothing(
            "The firm has suffered from claims that it was accused of poisoning the bay of Orlin.",
            "The firm was accused of poisoning the bay of Orlin."),
        Contrast.nothing(
            "The firm is expected to sell its ferry line to Norsk Havn.",
            "The firm will probably sell its ferry line to Norsk Havn."));
  }
}
