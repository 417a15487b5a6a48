package org.parallax.finding;

import java.util.ArrayList;
import java.util.List;
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
              Bench.readings(mentions, DateJudge::reading),
              (a, b) -> relationship(a.get(0), b.get(0))));
    }
    return found;
  }

  private static Object reading(Moment moment) {
    return moment.days().<Object>map(days -> days).orElse(moment.timex());
  }

  private static Relationship relationship(Moment a, Moment b) {
    if (a.days().isEmpty() || b.days().isEmpty()) {
      return Relationship.NONE;
    }
    if (a.days().get().encloses(b.days().get()) || b.days().get().encloses(a.days().get())) {
      return Relationship.compatible(0.9, "one date lies within the other");
    }
    return a.days().get().overlaps(b.days().get())
        ? Relationship.compatible(0.8, "the dates overlap")
        : Relationship.differ(0.9, "the dates exclude each other");
  }
}
