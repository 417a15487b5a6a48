package org.parallax.finding;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.align.CalendarReading;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.DateMatcher;
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
              Bench.readings(mentions, moment -> reading(comparison, moment)),
              (a, b) -> Days.of(comparison, a.get(0)).to(Days.of(comparison, b.get(0)))));
    }
    return found;
  }

  /**
   * Which week a bare weekday is in is a guess: two that name the same day say the same. "Next
   * week" in a report without a date says nothing that could be held against another.
   */
  private static Object reading(Comparison comparison, Moment moment) {
    Optional<DayOfWeek> weekday =
        CalendarReading.of(comparison.witness(moment.article()), moment).weekday();
    if (weekday.isPresent()) {
      return weekday.get();
    }
    boolean told = moment.timex().codePoints().anyMatch(Character::isDigit);
    return moment.days().<Object>map(days -> days).orElse(told ? moment.timex() : moment);
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "The council of Orlin will vote on the new harbour on 14 January.",
            "The council of Orlin will vote on the new harbour on 21 January.",
            "differ: 14 January | 21 January"),
        Contrast.nothing(
            "The council of Orlin will vote on the new harbour on 14 January.",
            "The ferry was sold on 21 January."));
  }
}
