package org.parallax.finding.date;

import java.util.ArrayList;
import java.util.List;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.date.DateMatcher;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Relationship;
import org.parallax.finding.Verdict;
import org.parallax.finding.topic.EventTopic;
import org.parallax.mention.Moment;

/** Dates of one event: the same, one inside the other, or apart. */
public final class DateJudge implements Judge {
  private static final DateMatcher MATCHER = new DateMatcher();

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Moment> collation : comparison.collate(MATCHER)) {
      List<Moment> mentions = Bench.testimony(comparison, collation);
      Case<Moment> one =
          new Case<>(
              comparison,
              Kind.DATE,
              EventTopic.of(comparison, mentions),
              collation.strength(),
              reading -> Bench.words(comparison, reading.get(0)));
      found.addAll(
          one.judge(
              Bench.readings(mentions, new DayReadings(comparison, mentions)::of),
              (a, b) ->
                  relationship(Days.of(comparison, a.get(0)), Days.of(comparison, b.get(0)))));
    }
    return found;
  }

  /** What was done in a year is no news of another day: the two are of two things. */
  private static Relationship relationship(Days a, Days b) {
    Relationship found = a.to(b);
    return found.verdict() == Verdict.DIFFER && a.isDayAndYear(b) ? Relationship.NONE : found;
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "The council of Orlin will vote on the new harbour on 14 January.",
            "The council of Orlin will vote on the new harbour on 21 January.",
            "differ: 14 January | 21 January"),
        Contrast.of(
            "The council of Orlin voted on the new harbour on Friday.",
            "The council of Orlin voted on the new harbour on 7 January.",
            "agree: Friday"),
        Contrast.of(
            "The firm will close its ferry yard in Orlin by the end of March 2022.",
            "The ferry yard in Orlin closes by the end of June 2022, the firm said.",
            "differ: end of March 2022 | end of June 2022"),
        Contrast.of(
            "A cargo ship struck the outer breakwater of Orlin harbour in thick fog on Sunday.",
            "A cargo ship struck the breakwater of Orlin harbour on Saturday and sank in the fog.",
            "differ: Sunday | Saturday"),
        Contrast.nothing(
            "ORLIN, January 14 (TNA) – The council of Orlin will vote on the new harbour.",
            "The council of Orlin will vote on the new harbour on 21 January."),
        Contrast.nothing(
            "The town of Orlin still quarrelled over the Lenne bridge in 1994, when most of its"
                + " ferries were sold.",
            "The Lenne bridge in the town of Orlin was finished in 1982."),
        Contrast.nothing(
            "The court in Orlin on Friday fined the ferry firm Lenne Line over the wreck.",
            "The ferry firm Lenne Line on Saturday said it accepted the fine of the court in Orlin"
                + " over the wreck."),
        Contrast.nothing(
            "The ferry firm hired captain Jan Kolar in Orlin on 14 January.",
            "The ferry firm dismissed captain Jan Kolar in Orlin on 21 January."),
        Contrast.nothing(
            "The mayor of Orlin dismissed the harbour master Jan Kolar on Thursday.",
            "The harbour master Jan Kolar was furious: the mayor of Orlin had dismissed him nine"
                + " days earlier."),
        Contrast.nothing(
            "The council of Orlin will vote on the new harbour on 14 January.",
            "The ferry was sold on 21 January."));
  }
}
