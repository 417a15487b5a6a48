package org.parallax.align.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.align.passage.Witness;
import org.parallax.article.Publication;
import org.parallax.mention.DateRange;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;

/**
 * The days of a clause that were long over when its report appeared: "a blast in 2017 killed two".
 * What is told of them is of another event, unless other reports tell of those days too.
 *
 * @param days in the order of the text; empty in a report without a date
 * @param since whether a time is meant that began on them
 */
public record Backdrop(List<DateRange> days, boolean since) {
  /** Days so many days before the report are not of the news. */
  private static final int OLD = 14;

  private static final int REACH = 40;

  /** Days so near the start of a sentence are those of all of it: "In 2017, a blast". */
  private static final int OPENING = 12;

  private static final String BREAKS = ",;:()—–";

  /** "The highest since 2005" is of today. */
  private static final Pattern RECORD =
      Pattern.compile(
          "(?i)\\b(?:\\w+est|worst|first|most|least|record)\\b[^,;.]{0,24}\\bsince\\s+\\w*\\s*$");

  private static final Pattern SINCE = Pattern.compile("(?i)\\bsince\\s+\\w*\\s*$");

  public Backdrop {
    days = List.copyOf(days);
  }

  private record All(List<DateRange> days) {
    static All of(Witness witness) {
      return new All(
          witness
              .mentions(Moment.class)
              .flatMap(moment -> old(witness, moment).stream())
              .distinct()
              .toList());
    }
  }

  /**
   * That of the clause in which {@code mention} stands, or of the words its sentence opens with.
   */
  public static Backdrop of(Witness witness, Mention mention) {
    int opening = witness.sentence(mention).span().start() + OPENING;
    List<Moment> told =
        witness
            .mentions(Moment.class, mention.at().sentence())
            .filter(
                moment ->
                    moment.span().start() < opening || isOfOneClause(witness, moment, mention))
            .filter(moment -> old(witness, moment).isPresent())
            .toList();
    return new Backdrop(
        told.stream().flatMap(moment -> old(witness, moment).stream()).toList(),
        told.stream().anyMatch(moment -> SINCE.matcher(before(witness, moment)).find()));
  }

  private static boolean isOfOneClause(Witness witness, Moment moment, Mention mention) {
    int from = Math.min(moment.span().end(), mention.span().end());
    int to = Math.max(moment.span().start(), mention.span().start());
    String between = witness.article().text().value().substring(Math.min(from, to), to);
    return between.chars().noneMatch(c -> BREAKS.indexOf(c) >= 0);
  }

  private static Optional<DateRange> old(Witness witness, Moment moment) {
    Optional<LocalDate> published = witness.article().source().publication().map(Publication::date);
    return moment
        .days()
        .filter(days -> published.filter(day -> isOver(days, day)).isPresent())
        .filter(days -> !isRecord(witness, moment));
  }

  /** Whether it ended long before; a time that goes on since then began so. */
  private static boolean isOver(DateRange days, LocalDate published) {
    return days.to().isBefore(published.minusDays(OLD));
  }

  private static boolean isRecord(Witness witness, Moment moment) {
    return RECORD.matcher(before(witness, moment)).find();
  }

  private static String before(Witness witness, Moment moment) {
    int start = moment.span().start();
    return witness.article().text().value().substring(Math.max(0, start - REACH), start);
  }

  /** Whether it has days, of none of which {@code other} tells. */
  public boolean isUnknownTo(Witness other) {
    return !days.isEmpty()
        && other.derived(All.class, All::of).days.stream()
            .noneMatch(known -> days.stream().anyMatch(known::overlaps));
  }
}
