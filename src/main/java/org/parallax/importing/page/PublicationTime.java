package org.parallax.importing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.Publication;
import org.parallax.language.Lexicon;

/**
 * Reads lines that tell when a page was published, such as "Posted: Sept. 3, 2019, 4:05 p.m. ET".
 * Takes a line only if nothing else stands in it; a day without a year, and a date in figures whose
 * order is open, give no publication.
 */
final class PublicationTime {
  /**
   * What a line tells.
   *
   * @param published the day and time, if they are complete; that of publication before that of a
   *     change
   * @param isChange whether the line tells of a later change only
   */
  record Reading(Optional<Publication> published, boolean isChange) {}

  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d"
              + "|\\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<iso>\\d{4})-(?<isomonth>\\d{2})-(?<isoday>\\d{2})"
              + "|"
              + MONTH
              + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>[12]\\d{3})"
              + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
              + MONTH.replace("month", "month2")
              + ",? (?<year2>[12]\\d{3})"
              + "|(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year3>[12]\\d{3}))(?!\\d)");
  private static final String LONG_DATE =
      "(?:%1$s \\d{1,2}|\\d{1,2} %1$s),? [12]\\d{3}".formatted(MONTH.replace("?<month>", "?:"));
  private static final Pattern LAST_DATE =
      Pattern.compile("(?:, | [–—-] )(?<last>" + LONG_DATE + ")$");
  private static final Pattern FIRST_DATE =
      Pattern.compile("(?<first>" + LONG_DATE + "),? by .{1,60}");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d/-])(?<hour>[01]?\\d|2[0-3])[:.h]?(?<minute>[0-5]\\d)?(?::[0-5]\\d)?(?:\\.\\d+)?"
              + " ?(?<half>[ap]\\.?m\\b\\.?)?"
              + " ?(?<zone>z|[a-z]{2,5}\\b|[+-]\\d{2}:?\\d{2})?(?![\\d/])");
  private static final Pattern LOOSE = Pattern.compile("(?<=\\d) ?([:/]) ?(?=\\d)");
  private static final Pattern CHANGE =
      Pattern.compile("\\b(?:updated|modified|revised|edited)\\b");
  private static final Pattern PUBLISHED = Pattern.compile("\\b(?:published|posted)\\b");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9:+]+");
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\d{1,4}(?:st|nd|rd|th|[ap]m|z|h)?|\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ap]m|z)?|\\d{4}-?\\d{2}-?\\d{2}t\\d.*|\\d{2}t\\d{2}:.*|\\+?\\d{2}:\\d{2}");

  private static final Pattern LABEL =
      Pattern.compile("\\b(?:published|posted|updated|last modified)\\b.*");
  private static final Pattern SIGN = Pattern.compile(" ?[|·•] ?| [–—-] ");
  private static final int LONGEST = 160;

  private final Map<String, ZoneId> zones = new TreeMap<>();
  private final Set<String> words = Words.of("time-words.csv");

  PublicationTime() {
    for (var row : Lexicon.read(PublicationTime.class, "zones.csv").rows()) {
      zones.put(row.get(0).toLowerCase(Locale.ROOT), ZoneId.of(row.get(1)));
    }
  }

  /** What {@code line} tells, if it is a line of this kind. */
  Optional<Reading> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(line);
    boolean changes = CHANGE.matcher(plain).find();
    if (!isOnlyTime(plain) || !(changes ? hasFigure(plain) : hasDay(plain))) {
      return Optional.empty();
    }
    Matcher published = PUBLISHED.matcher(plain);
    Optional<Publication> labelled =
        published.find() ? publication(plain.substring(published.end())) : Optional.empty();
    boolean isChange = changes && labelled.isEmpty() && !isDated(plain);
    return Optional.of(new Reading(labelled.or(() -> publication(plain)), isChange));
  }

  /**
   * The time in a line that tells something else before its label: "World Published May 1, 2020".
   */
  Optional<Reading> afterLabel(String line) {
    Matcher label = LABEL.matcher(plain(line.length() > LONGEST ? "" : line));
    return label.find() ? read(label.group()) : Optional.empty();
  }

  /** The time in a line with a name and signs between: "Ann Lee | May 1, 2020". */
  Optional<Reading> besideNames(String line) {
    List<String> pieces = List.of(SIGN.split(line.length() > LONGEST ? "" : line, -1));
    boolean isShort = pieces.stream().allMatch(piece -> piece.length() <= LONGEST / 3);
    return pieces.size() > 1 && isShort
        ? pieces.stream().flatMap(piece -> read(piece).stream()).findFirst()
        : Optional.empty();
  }

  /**
   * The day at the end of a short line, after a comma, or at its start before a name: "By Ann Lee,
   * Valley Post, May 1, 2020", "May 1, 2020 by Ann Lee".
   */
  Optional<Reading> atEnd(String line) {
    String plain = plain(line.length() > LONGEST / 2 ? "" : line);
    Matcher last = LAST_DATE.matcher(plain);
    if (last.find()) {
      return read(last.group("last"));
    }
    Matcher first = FIRST_DATE.matcher(plain);
    return first.matches() ? read(first.group("first")) : Optional.empty();
  }

  /** The first complete day in {@code text}, with the time beside it if its zone is known. */
  Optional<Publication> publication(String text) {
    String plain = plain(text);
    Matcher date = DATE.matcher(plain);
    if (!date.find()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(date);
    String beside =
        plain.substring(0, date.start())
            + " "
            + plain.substring(date.end()).replaceFirst("^t", " ");
    return day.map(d -> time(d, beside).map(Publication::at).orElseGet(() -> Publication.on(d)));
  }

  /** In lower case, figures without spaces around their colons and strokes. */
  private static String plain(String text) {
    return LOOSE.matcher(Part.flat(text.toLowerCase(Locale.ROOT))).replaceAll("$1");
  }

  /** Whether a day stands before any word of change: "Posted May 1, 2020, updated May 3, 2020". */
  private static boolean isDated(String plain) {
    Matcher change = CHANGE.matcher(plain);
    Matcher date = DATE.matcher(plain);
    return date.find() && (!change.find() || date.start() < change.start());
  }

  private boolean isOnlyTime(String plain) {
    return Arrays.stream(OTHER.matcher(plain).replaceAll(" ").strip().split(" ", -1))
        .allMatch(this::isTimeWord);
  }

  private boolean isTimeWord(String token) {
    String word = token.endsWith(":") ? token.substring(0, token.length() - 1) : token;
    return words.contains(word) || zones.containsKey(word) || FIGURES.matcher(word).matches();
  }

  private static boolean hasFigure(String plain) {
    return plain.chars().anyMatch(Character::isDigit);
  }

  private static boolean hasDay(String plain) {
    return DATE.matcher(plain).find() || DAY.matcher(plain).find();
  }

  private static Optional<LocalDate> day(Matcher date) {
    try {
      if (date.group("iso") != null) {
        return Optional.of(
            LocalDate.of(number(date, "iso"), number(date, "isomonth"), number(date, "isoday")));
      }
      if (date.group("month") != null) {
        return Optional.of(
            LocalDate.of(number(date, "year"), month(date.group("month")), number(date, "day")));
      }
      if (date.group("month2") != null) {
        return Optional.of(
            LocalDate.of(number(date, "year2"), month(date.group("month2")), number(date, "day2")));
      }
      return inFigures(number(date, "first"), number(date, "second"), number(date, "year3"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Day and month, or month and day: known only where one can't be a month or both are one. */
  private static Optional<LocalDate> inFigures(int first, int second, int year) {
    if (first > 12) {
      return Optional.of(LocalDate.of(year, second, first));
    }
    return second > 12 || first == second
        ? Optional.of(LocalDate.of(year, first, second))
        : Optional.empty();
  }

  private Optional<OffsetDateTime> time(LocalDate day, String beside) {
    Matcher time = TIME.matcher(beside);
    while (time.find()) {
      Optional<ZoneId> zone = Optional.ofNullable(time.group("zone")).flatMap(this::zone);
      boolean isClock = time.group("minute") != null || time.group("half") != null;
      if (zone.isPresent() && isClock) {
        return clock(time).map(clock -> day.atTime(clock).atZone(zone.get()).toOffsetDateTime());
      }
    }
    return Optional.empty();
  }

  private Optional<ZoneId> zone(String name) {
    if (name.startsWith("+") || name.startsWith("-")) {
      return offset(name);
    }
    return Optional.ofNullable(zones.get(name));
  }

  private static Optional<ZoneId> offset(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> clock(Matcher time) {
    int hour = number(time, "hour");
    int minute = time.group("minute") == null ? 0 : number(time, "minute");
    String half = time.group("half");
    if (half == null) {
      return Optional.of(LocalTime.of(hour, minute));
    }
    return hour < 1 || hour > 12
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour % 12 + (half.startsWith("p") ? 12 : 0), minute));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Month month(String name) {
    return Arrays.stream(Month.values())
        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
        .findFirst()
        .orElseThrow(() -> new DateTimeException(name));
  }
}
