package org.parallax.extract.date;

import java.util.Optional;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;

/**
 * A time as a rule understood it.
 *
 * @param from the number of its first atom
 * @param to the number of the atom after its last
 * @param type what it is
 * @param timex its ISO-TimeML value
 * @param days the calendar days it means, where they are known
 */
record Found(int from, int to, Moment.Type type, String timex, Optional<DateRange> days) {
  /** A part of the calendar. */
  static Found date(int from, int to, Period period) {
    return new Found(from, to, Moment.Type.DATE, period.timex(), Optional.of(period.days()));
  }

  /** A date whose place in the calendar can't be told. */
  static Found unplaced(int from, int to, String timex) {
    return new Found(from, to, Moment.Type.DATE, timex, Optional.empty());
  }

  /** Other calendar days under the same value. */
  Found on(DateRange other) {
    return new Found(from, to, type, timex, Optional.of(other));
  }

  /** The same time over other atoms. */
  Found over(int newFrom, int newTo) {
    return new Found(newFrom, newTo, type, timex, days);
  }

  /** A time of that date. */
  Found at(String clock) {
    return new Found(from, to, Moment.Type.TIME, timex + clock, days);
  }

  /** How many atoms it takes. */
  int length() {
    return to - from;
  }

  /** Whether it is exactly one day. */
  boolean isDay() {
    return type != Moment.Type.DURATION
        && days.filter(range -> range.from().equals(range.to())).isPresent();
  }
}
