package org.parallax.align.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.align.statement.OppositeMatcher;
import org.parallax.article.Publication;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;

/**
 * Matches dates of the same event: their surroundings share what happens and where. Where two
 * reports give the same day, that day is taken, and the days left over are not held against it.
 */
public record DateMatcher() implements Matcher<Moment> {
  private static final double LEAST_SAME = 0.22;
  private static final double LEAST_OTHER = 0.45;
  private static final double LEAST_CALENDAR = 0.24;

  /** Of two days one of which could be that of several weeks. */
  private static final double LEAST_OPEN = 0.62;

  /** Of "last month" in a report without a date and a month by its name. */
  private static final double LEAST_MONTH = 0.6;

  private static final double TIE = 0.25;

  private static final Pattern YEAR = Pattern.compile("[\\dX]{4}");

  /** Days on which the same is done are likelier those of one thing. */
  private static final double SAME_DEED = 0.12;

  /** Days on which one and the same does something are likelier those of one thing. */
  private static final double SAME_SUBJECT = 0.12;

  /** Less shared of what their clauses are about says nothing. */
  private static final double TOLD = 0.8;

  /** So much the openings of two reports share if they tell of one event. */
  private static final double OPENING = 0.4;

  /** A year is told with much that was done in it: of two deeds two years say nothing. */
  private static final double OTHER_DEED = 0.3;

  private static final double LEAST_ALIGNED = 0.35;

  /** What happens to a thing but once is one event, whatever else the sentences say. */
  private static final double ONCE = 0.5;

  @Override
  public List<Link<Moment>> links(Pairing pairing) {
    List<Dated> left = Dated.by(pairing.a());
    List<Dated> right = Dated.by(pairing.b());
    List<Link<Moment>> same = new ArrayList<>();
    List<Link<Moment>> links = new ArrayList<>();
    for (Dated a : left) {
      for (Dated b : right) {
        double strength = strength(pairing, a, b);
        double leastSame = isSaidOfOne(a, b) ? LEAST_OTHER : LEAST_SAME;
        if (strength >= leastSame && isSame(pairing, a, b)) {
          same.add(new Link<>(a.moment(), b.moment(), Math.min(1, strength + TIE)));
        } else if (strength >= least(pairing, a, b)
            && mayDiffer(a, b)
            && isPossible(pairing, a, b)
            && !areOwn(pairing, a, b)) {
          links.add(new Link<>(a.moment(), b.moment(), strength));
        }
      }
    }
    return Link.withoutContested(same, links);
  }

  /**
   * The day on which something was said is not that of which it was said; who is hired on one day
   * may be dismissed on another; and "four days earlier" is told from a day that only the reader
   * knows.
   */
  private static boolean mayDiffer(Dated a, Dated b) {
    boolean undone =
        a.deed().isPresent()
            && b.deed().isPresent()
            && OppositeMatcher.areOpposite(a.deed().get(), b.deed().get());
    boolean years = isYear(a.moment()) && isYear(b.moment()) && isOtherDeed(a.deed(), b.deed());
    return !isSaidOfOne(a, b) && !undone && !years && !isOfStory(a) && !isOfStory(b);
  }

  private static boolean isOfStory(Dated dated) {
    return dated.reading().from() == CalendarReading.From.STORY;
  }

  /** Whether they mean the same days; a weekday that is over is not that of a date to come. */
  private static boolean isSame(Pairing pairing, Dated a, Dated b) {
    boolean weekdays = a.reading().weekday().isPresent() && b.reading().weekday().isPresent();
    return a.reading().isSame(b.reading()) && (weekdays || !isPastAndComing(pairing, a, b));
  }

  /** Whether two other days can be of one event; the week of a bare weekday is a guess. */
  private static boolean isPossible(Pairing pairing, Dated a, Dated b) {
    boolean guessed = a.reading().weekday().isPresent() || b.reading().weekday().isPresent();
    return !a.reading().isSame(b.reading()) && (guessed || !isPastAndComing(pairing, a, b));
  }

  /** Whether each report, of another day, tells what was done on its own. */
  private static boolean areOwn(Pairing pairing, Dated a, Dated b) {
    boolean same = a.deed().isPresent() && a.deed().equals(b.deed());
    return !same && isOwn(pairing.a(), a.moment()) && isOwn(pairing.b(), b.moment());
  }

  private static boolean isOwn(Witness witness, Moment moment) {
    return moment
        .days()
        .filter(days -> published(witness).filter(day -> isOnly(days, day)).isPresent())
        .isPresent();
  }

  private static boolean isOnly(DateRange days, LocalDate day) {
    return days.from().equals(day) && days.to().equals(day);
  }

  /** Whether the day is over when its report appears. */
  private static boolean isOver(Witness witness, Dated dated) {
    return dated
        .moment()
        .days()
        .filter(days -> published(witness).filter(day -> !days.to().isAfter(day)).isPresent())
        .isPresent();
  }

  /** What is over when the reports appear is not what is to come when both have appeared. */
  private static boolean isPastAndComing(Pairing pairing, Dated a, Dated b) {
    Optional<DateRange> mine = a.moment().days();
    Optional<DateRange> theirs = b.moment().days();
    Optional<LocalDate> here = published(pairing.a());
    Optional<LocalDate> there = published(pairing.b());
    if (mine.isEmpty() || theirs.isEmpty() || here.isEmpty() || there.isEmpty()) {
      return false;
    }
    LocalDate first = here.get().isBefore(there.get()) ? here.get() : there.get();
    LocalDate last = here.get().isBefore(there.get()) ? there.get() : here.get();
    return isAround(mine.get(), theirs.get(), first, last)
        || isAround(theirs.get(), mine.get(), first, last);
  }

  private static boolean isAround(
      DateRange past, DateRange coming, LocalDate first, LocalDate last) {
    return !past.to().isAfter(first) && coming.from().isAfter(last);
  }

  private static Optional<LocalDate> published(Witness witness) {
    return witness.article().source().publication().map(Publication::date);
  }

  /**
   * Days of the calendar are told for their own sake: less is needed than for "on Monday"; of two
   * past deeds more.
   */
  private static double least(Pairing pairing, Dated a, Dated b) {
    if (a.reading().isPastMonth() || b.reading().isPastMonth()) {
      boolean months = a.reading().isMonth() || b.reading().isMonth();
      return months ? LEAST_MONTH : Double.POSITIVE_INFINITY;
    }
    if (a.calendarDay() && b.calendarDay()) {
      return LEAST_CALENDAR;
    }
    boolean open = a.moment().days().isEmpty() || b.moment().days().isEmpty();
    boolean other =
        isOtherDeed(a.deed(), b.deed()) && isOver(pairing.a(), a) && isOver(pairing.b(), b);
    return open || other ? LEAST_OPEN : LEAST_OTHER;
  }

  @Override
  public boolean sameReading(Moment a, Moment b) {
    return a.days().isPresent() ? a.days().equals(b.days()) : a.timex().equals(b.timex());
  }

  private static double strength(Pairing pairing, Dated a, Dated b) {
    double aligned = pairing.aligned(a.moment(), b.moment());
    Optional<String> deed = a.deed();
    boolean same =
        deed.isPresent()
            && deed.equals(b.deed())
            && !Dated.SAID.contains(deed.get())
            && !isYear(a.moment());
    boolean said = isSaidOfOne(a, b);
    boolean otherYear = isYear(a.moment()) && isYear(b.moment()) && isOtherDeed(deed, b.deed());
    double sameDeed = same && aligned >= LEAST_ALIGNED ? SAME_DEED : said ? -SAME_DEED : 0;
    double found =
        0.7 * pairing.context(a.moment(), b.moment())
            + 0.3 * aligned
            + sameDeed
            - (otherYear ? OTHER_DEED : 0);
    boolean once = a.once().isPresent() && a.once().equals(b.once());
    double least = once ? ONCE : isOpening(pairing, a, b) ? LEAST_OTHER : 0;
    double subject = !same && !otherYear && isOfOne(pairing, a, b, aligned) ? SAME_SUBJECT : 0;
    return Math.max(found + subject, least);
  }

  /** Whether both are the day their reports open with, and nothing else is told of one of them. */
  private static boolean isOpening(Pairing pairing, Dated a, Dated b) {
    return a.place().lead()
        && b.place().lead()
        && !isYear(a.moment())
        && !isYear(b.moment())
        && !isOtherDeed(a.deed(), b.deed())
        && pairing.context(a.moment(), b.moment()) >= OPENING;
  }

  /** Whether the clauses around them, in aligned sentences, tell of one. */
  private static boolean isOfOne(Pairing pairing, Dated a, Dated b, double aligned) {
    double told = 0;
    for (String stem : a.place().subject()) {
      told += b.place().subject().contains(stem) ? pairing.telling(stem) : 0;
    }
    return aligned >= LEAST_ALIGNED && told >= TOLD && !isYear(a.moment()) && !isYear(b.moment());
  }

  /** Whether something is only said on one of the days. */
  private static boolean isSaidOfOne(Dated a, Dated b) {
    return a.deed().filter(Dated.SAID::contains).isPresent()
        != b.deed().filter(Dated.SAID::contains).isPresent();
  }

  private static boolean isOtherDeed(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  /** Lists of honours and offices give many years of one deed. */
  private static boolean isYear(Moment moment) {
    return YEAR.matcher(moment.timex()).matches();
  }
}
