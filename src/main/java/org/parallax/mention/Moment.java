package org.parallax.mention;

import java.util.Optional;
import org.parallax.text.Span;

/**
 * A date, time of day, length of time or repeated time.
 *
 * @param at the words
 * @param type what the words are
 * @param timex the ISO-TimeML (TIMEX3) value, such as {@code 2022-01-12}, {@code P3D}, {@code
 *     2022-W02}
 * @param days the calendar days meant, where they could be told
 */
public record Moment(Locus at, Type type, String timex, Optional<DateRange> days)
    implements Mention {
  /** The four types of ISO-TimeML. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  @Override
  public Moment with(Span ends) {
    return new Moment(at.with(ends), type, timex, days);
  }

  /** By its place alone, which tells nearly any two apart: mentions are looked up very often. */
  @Override
  public int hashCode() {
    return at.hashCode();
  }
}
