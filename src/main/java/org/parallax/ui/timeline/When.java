package org.parallax.ui.timeline;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;
import org.parallax.ui.style.Messages;

/**
 * A place on the axis: days of the calendar, or, below them, a time whose date is not told, such as
 * a Monday of some week.
 *
 * @param days of the calendar, where they are known
 * @param rank orders those that are not
 * @param name what it is called
 */
record When(Optional<DateRange> days, int rank, String name) {
  /** Days in their order, then what is not on the calendar. */
  static final Comparator<When> ORDER =
      Comparator.comparing((When when) -> when.days().isEmpty())
          .thenComparing(when -> when.days().orElse(null), Comparator.nullsLast(Days.ORDER))
          .thenComparing(When::rank)
          .thenComparing(When::name);

  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
  private static final Pattern DAY = Pattern.compile("XXXX-(0[1-9]|1[0-2])-(\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("XXXX-(0[1-9]|1[0-2])");
  private static final List<String> REFERENCES = List.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");

  static When on(DateRange days) {
    return new When(Optional.of(days), 0, Days.words(days));
  }

  /** When {@code moment} is; empty for what has no place on an axis, such as a length of time. */
  static Optional<When> of(Moment moment) {
    boolean isTime = moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME;
    if (!isTime) {
      return Optional.empty();
    }
    return moment.days().map(When::on).or(() -> untold(moment.timex()));
  }

  private static Optional<When> untold(String timex) {
    if (REFERENCES.contains(timex)) {
      int rank = 2000 + REFERENCES.indexOf(timex);
      String name = Messages.text("timeline." + timex.toLowerCase(Locale.ROOT));
      return Optional.of(new When(Optional.empty(), rank, name));
    }
    return match(WEEKDAY, timex, found -> untold(number(found, 1), weekday(number(found, 1))))
        .or(
            () ->
                match(
                    DAY,
                    timex,
                    found ->
                        untold(
                            number(found, 1) * 100 + number(found, 2),
                            number(found, 2) + " " + month(number(found, 1)))))
        .or(
            () ->
                match(
                    MONTH,
                    timex,
                    found -> untold(number(found, 1) * 100, month(number(found, 1)))));
  }

  private static When untold(int rank, String name) {
    return new When(Optional.empty(), rank, name);
  }

  private static Optional<When> match(Pattern pattern, String timex, Function<Matcher, When> read) {
    Matcher matcher = pattern.matcher(timex);
    return matcher.lookingAt() ? Optional.of(read.apply(matcher)) : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static String weekday(int day) {
    return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
