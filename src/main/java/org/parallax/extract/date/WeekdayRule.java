package org.parallax.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.extract.numeral.Atoms;

/** Days of the week, bare or with "last", "this", "next": reckoned from the publication. */
final class WeekdayRule implements Rule {
  private final DateWords words;
  private final Tenses tenses;

  WeekdayRule(DateWords words, Tenses tenses) {
    this.words = words;
    this.tenses = tenses;
  }

  private enum Choice {
    BY_TENSE,
    LAST_WEEK,
    THIS_WEEK,
    NEXT_WEEK,
    LATEST,
    COMING,
    FOLLOWING
  }

  private record Read(DayOfWeek day, Choice choice, int to) {}

  @Override
  public Optional<Found> read(Scene scene, int at) {
    return weekday(scene.atoms(), at).map(read -> resolved(scene, at, read));
  }

  private Optional<Read> weekday(Atoms atoms, int at) {
    int start = atoms.is(at, "the") ? at + 1 : at;
    OptionalInt step = words.step(atoms, start);
    if (step.isEmpty()) {
      return start > at ? Optional.empty() : bare(atoms, at);
    }
    int next = start + 1;
    Choice choice = choice(atoms, start, step.getAsInt());
    if (atoms.is(start, "this") && atoms.is(next, "past", "coming", "upcoming", "next", "last")) {
      choice = atoms.is(next, "past", "last") ? Choice.LATEST : Choice.COMING;
      next++;
    } else if (atoms.is(next, "week", "week's")) {
      next++;
    }
    OptionalInt day = words.weekday(atoms, next);
    return day.isPresent()
        ? Optional.of(new Read(DayOfWeek.of(day.getAsInt()), choice, next + 1))
        : Optional.empty();
  }

  private static Choice choice(Atoms atoms, int at, int step) {
    if (atoms.is(at, "coming", "upcoming")) {
      return Choice.COMING;
    }
    if (atoms.is(at, "following")) {
      return Choice.FOLLOWING;
    }
    if (atoms.is(at, "past")) {
      return Choice.LATEST;
    }
    return step < 0 ? Choice.LAST_WEEK : step == 0 ? Choice.THIS_WEEK : Choice.NEXT_WEEK;
  }

  /** A weekday, with "last week" or "of next week" behind it where that stands there. */
  private Optional<Read> bare(Atoms atoms, int at) {
    OptionalInt day = words.weekday(atoms, at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(day.getAsInt());
    int end = at + 1;
    int next = atoms.is(end, "of") ? end + 1 : end;
    OptionalInt step = words.step(atoms, next);
    boolean week = step.isPresent() && atoms.is(next + 1, "week");
    return Optional.of(
        week
            ? new Read(weekday, choice(atoms, next, step.getAsInt()), next + 2)
            : new Read(weekday, Choice.BY_TENSE, end));
  }

  private Found resolved(Scene scene, int at, Read read) {
    if (scene.published().isEmpty()) {
      return Found.unplaced(at, read.to(), "XXXX-WXX-" + read.day().getValue());
    }
    LocalDate published = scene.published().get();
    LocalDate day =
        read.choice() == Choice.FOLLOWING && scene.told().isPresent()
            ? scene.told().get().with(TemporalAdjusters.next(read.day()))
            : day(published, read, tenses.isFuture(scene.atoms(), at, read.to()));
    return Found.date(at, read.to(), Period.of(day, Grain.DAY));
  }

  private static LocalDate day(LocalDate published, Read read, boolean future) {
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    LocalDate inWeek = monday.with(TemporalAdjusters.nextOrSame(read.day()));
    return switch (read.choice()) {
      case LATEST -> published.with(TemporalAdjusters.previous(read.day()));
      case COMING -> published.with(TemporalAdjusters.next(read.day()));
      case LAST_WEEK -> sunday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(read.day()));
      case THIS_WEEK -> inWeek;
      case NEXT_WEEK, FOLLOWING -> inWeek.plusWeeks(1);
      case BY_TENSE ->
          future
              ? published.with(TemporalAdjusters.nextOrSame(read.day()))
              : published.with(TemporalAdjusters.previousOrSame(read.day()));
    };
  }
}
