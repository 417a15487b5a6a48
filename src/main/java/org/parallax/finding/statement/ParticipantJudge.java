package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.statement.DeedMatcher;
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
import org.parallax.finding.Wording;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Polarity;

/**
 * Who did what was done: doer and sufferer exchanged, or another person. Groups that are only
 * described may be one and the same, so another group is no more than a suggestion.
 */
public final class ParticipantJudge implements Judge {
  private static final DeedMatcher MATCHER = new DeedMatcher();

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Statement> collation : comparison.collate(MATCHER)) {
      List<Statement> mentions =
          Bench.testimony(comparison, collation).stream()
              .filter(statement -> doer(comparison, statement).isTold())
              .filter(statement -> statement.stance().polarity() == Polarity.AFFIRMED)
              .toList();
      List<List<Statement>> readings =
          Bench.readings(mentions, statement -> doer(comparison, statement).words());
      if (readings.size() > 1) {
        Case<Statement> one =
            new Case<>(
                comparison,
                Kind.PARTICIPANT,
                "who did it: " + Statements.clause(comparison, Statements.shortest(mentions)),
                collation.strength(),
                reading -> Wording.cut(doer(comparison, reading.get(0)).label()));
        one.judge(readings, (a, b) -> relationship(comparison, a, b)).stream()
            .filter(finding -> finding.verdict() != Verdict.AGREE)
            .forEach(found::add);
      }
    }
    found.addAll(new Exchanged(comparison).findings(List.copyOf(found)));
    return found;
  }

  private static Doer doer(Comparison comparison, Statement statement) {
    return Doer.of(comparison.witness(statement.article()), statement);
  }

  private static Relationship relationship(
      Comparison comparison, List<Statement> a, List<Statement> b) {
    return speaksFor(a, b) || speaksFor(b, a)
        ? Relationship.NONE
        : doer(comparison, a.get(0)).to(doer(comparison, b.get(0)));
  }

  /** Whether the doer of one is the source of the other: a minister and the government. */
  private static boolean speaksFor(List<Statement> a, List<Statement> b) {
    String doer = a.get(0).parts().doer().map(reference -> reference.name()).orElse("");
    Set<String> words = Set.copyOf(Words.of(doer));
    return b.stream()
        .flatMap(statement -> statement.stance().source().stream())
        .anyMatch(source -> Words.of(source).stream().anyMatch(words::contains));
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "Jan Kolar scored the winning goal in the cup final.",
            "Petra Brandt scored the winning goal in the cup final.",
            "differ: Jan Kolar | Petra Brandt"),
        Contrast.of(
            "Corvan will buy the lens maker Oritan.",
            "Lens maker Oritan will buy Corvan.",
            "differ: Corvan | Lens maker Oritan"),
        Contrast.of(
            "Police used tear gas at the gate of the Orlin mine.",
            "The guards of the firm used tear gas at the gate of the Orlin mine.",
            "differ: Police | The guards of the firm"),
        Contrast.of(
            "It was the mayor who closed the Orlin bridge on Monday.",
            "The Orlin bridge was closed on Monday by the road agency.",
            "differ: the mayor | the road agency"),
        Contrast.of(
            "The Danish delegation walked out of the harbour talks after an hour.",
            "The Norwegian delegation walked out of the harbour talks after an hour.",
            "differ: The Danish delegation | The Norwegian delegation"),
        Contrast.of(
            "Orlia closed the sluices of the Horn canal on Monday.",
            "Marvanian engineers closed the sluices of the Horn canal on Monday.",
            "differ: Orlia | Marvanian engineers"),
        Contrast.nothing(
            "Orlia closed the sluices of the Horn canal on Monday.",
            "Orlian engineers closed the sluices of the Horn canal on Monday."),
        Contrast.nothing(
            "The guards shut the gates of the Orlin mine on Monday.",
            "The gates of the Orlin mine shut on Monday."),
        Contrast.of(
            "Jan Kolar dragged Petra Brandt out of the burning control room.",
            "Petra Brandt pulled Jan Kolar from the control room as it burned.",
            "differ: Jan Kolar | Petra Brandt"),
        Contrast.of(
            "The safety board asked Brandt Mills in May to test the boilers after two fires.",
            "Brandt Mills asked the safety board in May to test the boilers after two fires.",
            "differ: The safety board | Brandt Mills"),
        Contrast.nothing(
            "The safety board met the owners in May after two fires.",
            "The owners met the safety board in May after two fires."),
        Contrast.nothing(
            "The boilers of the mill are old, warned the safety board.",
            "The safety board warned the boilers of the mill are old."),
        Contrast.of(
            "Orvia Marine sued the chip supplier Tarl Morv in September over faulty parts.",
            "In September the chip supplier Tarl Morv took Orvia Marine to court over faulty"
                + " parts.",
            "differ: Orvia Marine | the chip supplier Tarl Morv"),
        Contrast.of(
            "Ada Brandt warned Jan Kolar about the rusty bolts in April and in June.",
            "It came out that Jan Kolar knew of the rust. He had warned his engineer, Ada Brandt,"
                + " of the bolts in April and June.",
            "differ: Ada Brandt | Jan Kolar"),
        Contrast.of(
            "Supporters of Brandt attacked a bus of Kolar's party in Orlin last Friday.",
            "Followers of Kolar set upon a bus of the Brandt party in Orlin last Friday.",
            "differ: Supporters of Brandt | Followers of Kolar"),
        Contrast.of(
            "The mayor dismissed the director of the Orlin museum on Monday.",
            "The governor dismissed the director of the Orlin museum on Monday.",
            "differ: The mayor | The governor"),
        Contrast.nothing(
            "A gunman robbed the Orlin savings bank on Monday.",
            "A former clerk robbed the Orlin savings bank on Monday."),
        Contrast.nothing(
            "The driver struck Ada Brandt at the crossing. He fled from the crossing on foot.",
            "Jan Kolar fled from the crossing on foot."),
        Contrast.nothing(
            "A robber stopped the van of Rui Lemos. He demanded the keys of the van.",
            "Jan Kolar demanded the keys of the van."),
        Contrast.nothing(
            "Ada Brandt is the aunt of the robber. She said he had stolen the ferry at Orlin.",
            "Jan Kolar had stolen the ferry at Orlin."),
        Contrast.nothing(
            "Ada Brandt left the bank at noon. He robbed the bank at Orlin at once.",
            "Jan Kolar robbed the bank at Orlin at once."),
        Contrast.nothing(
            "Police used tear gas at the gate of the Orlin mine.",
            "Tear gas was used at the gate of the Orlin mine."),
        Contrast.nothing(
            "Police used tear gas at the gate of the Orlin mine.",
            "The city police used tear gas at the gate of the Orlin mine."));
  }
}
