package org.parallax.finding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.finding.Verdict;
import org.parallax.mention.Change;
import org.parallax.mention.Hedge;
import org.parallax.mention.Interval;
import org.parallax.mention.Measure;

class NumbersTest {
  @Test
  void numbersThatExcludeEachOther() {
    assertThat(verdict(exact("175000"), exact("100000"))).isEqualTo(Verdict.DIFFER);
    assertThat(verdict(exact("11"), exact("14"))).isEqualTo(Verdict.DIFFER);
    assertThat(verdict(exact("400"), exact("40"))).isEqualTo(Verdict.DIFFER);
    assertThat(verdict(exact("175000"), about("100000"))).isEqualTo(Verdict.DIFFER);
  }

  @Test
  void roundingAndHedgesCoverTheDifference() {
    assertThat(verdict(exact("98700"), about("100000"))).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict(exact("98700"), exact("100000"))).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict(exact("2400"), moreThan("2000"))).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict(of("25", "min"), aboutHalfAnHour())).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict(of("40", "min"), aboutHalfAnHour())).isEqualTo(Verdict.DIFFER);
    assertThat(verdict(of("38", "m"), of("125", "[ft_i]"))).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void smallCountsAreNotRounded() {
    assertThat(verdict(exact("30"), exact("31"))).isEqualTo(Verdict.DIFFER);
  }

  @Test
  void differentUnitsAreNotHeldAgainstEachOther() {
    assertThat(verdict(of("5", "percent"), exact("7"))).isEqualTo(Verdict.ONLY);
    assertThat(verdict(of("5", "USD"), of("7", "EUR"))).isEqualTo(Verdict.ONLY);
  }

  @Test
  void aRiseExcludesAFall() {
    Interval four = Interval.of(new BigDecimal("4"));
    Measure rise = new Measure(four, Hedge.EXACT, Change.UP, Measure.PERCENT);
    Measure fall = new Measure(four, Hedge.EXACT, Change.DOWN, Measure.PERCENT);
    assertThat(verdict(rise, fall)).isEqualTo(Verdict.DIFFER);
    assertThat(verdict(rise, of("4", Measure.PERCENT))).isEqualTo(Verdict.ONLY);
  }

  private static Verdict verdict(Measure a, Measure b) {
    Verdict there = Numbers.relationship(a, b).verdict();
    assertThat(Numbers.relationship(b, a).verdict()).isEqualTo(there);
    return there;
  }

  private static Measure exact(String value) {
    return of(value, Measure.COUNT);
  }

  private static Measure of(String value, String unit) {
    return new Measure(Interval.of(new BigDecimal(value)), Hedge.EXACT, Change.NONE, unit);
  }

  private static Measure about(String value) {
    Interval interval = Interval.of(new BigDecimal(value));
    return new Measure(interval, Hedge.ABOUT, Change.NONE, Measure.COUNT);
  }

  private static Measure aboutHalfAnHour() {
    return new Measure(Interval.of(new BigDecimal("0.5")), Hedge.ABOUT, Change.NONE, "h");
  }

  private static Measure moreThan(String value) {
    Interval interval = new Interval(Optional.of(new BigDecimal(value)), Optional.empty());
    return new Measure(interval, Hedge.AT_LEAST, Change.NONE, Measure.COUNT);
  }
}
