package org.parallax.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How finely a time is told, with its ISO-TimeML code for lengths. */
enum Grain {
  SECOND("T", "S", 1, ChronoUnit.SECONDS),
  MINUTE("T", "M", 1, ChronoUnit.MINUTES),
  HOUR("T", "H", 1, ChronoUnit.HOURS),
  DAY("", "D", 1, ChronoUnit.DAYS),
  WEEKEND("", "WE", 1, ChronoUnit.WEEKS),
  WEEK("", "W", 1, ChronoUnit.WEEKS),
  FORTNIGHT("", "W", 2, ChronoUnit.WEEKS),
  MONTH("", "M", 1, ChronoUnit.MONTHS),
  QUARTER("", "M", 3, ChronoUnit.MONTHS),
  YEAR("", "Y", 1, ChronoUnit.YEARS),
  DECADE("", "Y", 10, ChronoUnit.YEARS),
  CENTURY("", "Y", 100, ChronoUnit.YEARS);

  private final String mark;
  private final String letter;
  private final int factor;
  private final ChronoUnit unit;

  Grain(String mark, String letter, int factor, ChronoUnit unit) {
    this.mark = mark;
    this.letter = letter;
    this.factor = factor;
    this.unit = unit;
  }

  /** Whether it is finer than a day. */
  boolean isOfDay() {
    return !mark.isEmpty();
  }

  /** The ISO-TimeML value of {@code count} of these; {@code X} stands for an unknown count. */
  String length(String count) {
    boolean scaled = factor > 1 && count.chars().allMatch(Character::isDigit);
    String number = scaled ? String.valueOf(Long.parseLong(count) * factor) : count;
    String code = factor > 1 && !scaled ? (this == FORTNIGHT ? "W" : longCode()) : letter;
    return "P" + mark + number + code;
  }

  private String longCode() {
    return switch (this) {
      case DECADE -> "DE";
      case CENTURY -> "CE";
      case QUARTER -> "Q";
      default -> letter;
    };
  }

  /** The day {@code count} of these after {@code from}; the same day for less than a day. */
  LocalDate after(LocalDate from, long count) {
    return isOfDay() ? from : from.plus(count * factor, unit);
  }
}
