package org.parallax.align;

import java.util.ArrayList;
import java.util.List;
import org.parallax.mention.Moment;

/**
 * Matches dates of the same event: their surroundings share what happens and where. Where two
 * reports give the same day, that day is taken, and the days left over are not held against it.
 */
public final class DateMatcher implements Matcher<Moment> {
  private static final double LEAST_SAME = 0.22;
  private static final double LEAST_OTHER = 0.45;
  private static final double LEAST_CALENDAR = 0.24;

  /** Of two days one of which could be that of several weeks. */
  private static final double LEAST_OPEN = 0.62;

  private static final double TIE = 0.25;

  @Override
  public List<Link<Moment>> links(Pairing pairing) {
    List<Moment> left = dates(pairing.a());
    List<Moment> right = dates(pairing.b());
    List<Link<Moment>> same = new ArrayList<>();
    List<Link<Moment>> links = new ArrayList<>();
    for (Moment a : left) {
      for (Moment b : right) {
        double strength = strength(pairing, a, b);
        if (strength >= LEAST_SAME && isSameDay(pairing, a, b)) {
          same.add(new Link<>(a, b, Math.min(1, strength + TIE)));
        } else if (strength >= least(pairing, a, b)) {
          links.add(new Link<>(a, b, strength));
        }
      }
    }
    links.removeIf(link -> same.stream().anyMatch(taken -> competes(taken, link)));
    links.addAll(same);
    return links;
  }

  /** Days of the calendar are told for their own sake: less is needed than for "on Monday". */
  private static double least(Pairing pairing, Moment a, Moment b) {
    if (isCalendarDay(pairing.a(), a) && isCalendarDay(pairing.b(), b)) {
      return LEAST_CALENDAR;
    }
    return a.days().isEmpty() || b.days().isEmpty() ? LEAST_OPEN : LEAST_OTHER;
  }

  private static boolean isCalendarDay(Witness witness, Moment moment) {
    boolean figure = witness.words(moment).codePoints().anyMatch(Character::isDigit);
    return figure && CalendarReading.of(witness, moment).dayOfYear().isPresent();
  }

  private static boolean isSameDay(Pairing pairing, Moment a, Moment b) {
    return CalendarReading.of(pairing.a(), a).isSame(CalendarReading.of(pairing.b(), b));
  }

  /** A report that gives the day too does not contradict it with another one. */
  private static boolean competes(Link<Moment> same, Link<Moment> other) {
    return same.a().equals(other.a()) || same.b().equals(other.b());
  }

  @Override
  public boolean sameReading(Moment a, Moment b) {
    return a.days().isPresent() ? a.days().equals(b.days()) : a.timex().equals(b.timex());
  }

  private static double strength(Pairing pairing, Moment a, Moment b) {
    return 0.7 * pairing.context(a, b) + 0.3 * pairing.aligned(a, b);
  }

  /** "next week" in a report without a date may be any week, so it is nothing to compare. */
  private static boolean isPlaced(Moment moment) {
    return moment.days().isPresent() || !moment.timex().endsWith("_REF");
  }

  private static List<Moment> dates(Witness witness) {
    return witness
        .mentions(Moment.class)
        .filter(moment -> moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME)
        .filter(DateMatcher::isPlaced)
        .toList();
  }
}
