package org.parallax.finding.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.align.Comparison;
import org.parallax.align.Pairing;
import org.parallax.align.date.CalendarReading;
import org.parallax.align.passage.Witness;
import org.parallax.align.place.PlaceMatcher;
import org.parallax.align.place.Setting;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.text.Role;

/** Places that several reports name beside one day of the week: "on Wednesday in Orlin". */
final class DayPlaces {
  /** So many characters may stand between a place and its day. */
  private static final int BESIDE = 6;

  private record Scene(List<String> place, DayOfWeek day) {}

  private DayPlaces() {}

  /** The places of an article by their days, in the order of the text. */
  private record Scenes(Map<Scene, List<Name>> byScene) {}

  /** The names of one place on one day in two articles on one event. */
  static List<List<Name>> of(Comparison comparison) {
    List<List<Name>> found = new ArrayList<>();
    for (Pairing pairing : comparison.pairings()) {
      Map<Scene, List<Name>> right = scenes(pairing.b());
      scenes(pairing.a())
          .forEach(
              (scene, names) -> {
                List<Name> both = new ArrayList<>(names);
                both.addAll(right.getOrDefault(scene, List.of()));
                if (both.size() > names.size()) {
                  found.add(both);
                }
              });
    }
    return found;
  }

  /**
   * The places of two articles on one event that each is the only one its report names beside a day
   * it gives in figures, "in Orlin on June 18", where the reports tell of one thing there.
   */
  static List<List<Name>> apart(Comparison comparison) {
    List<List<Name>> found = new ArrayList<>();
    for (Pairing pairing : comparison.pairings()) {
      Map<LocalDate, List<Setting>> right = byDate(pairing.b());
      byDate(pairing.a())
          .forEach(
              (date, settings) -> {
                List<Setting> others = right.getOrDefault(date, List.of());
                if (isSole(settings) && isSole(others) && areOfOne(pairing, settings, others)) {
                  found.add(
                      Stream.concat(settings.stream(), others.stream())
                          .map(Setting::place)
                          .toList());
                }
              });
    }
    return found;
  }

  private static boolean isSole(List<Setting> settings) {
    return settings.stream().map(Setting::key).distinct().count() == 1;
  }

  /** Two things may well be on one day. */
  private static boolean areOfOne(Pairing pairing, List<Setting> mine, List<Setting> theirs) {
    return mine.stream()
        .anyMatch(a -> theirs.stream().anyMatch(b -> PlaceMatcher.isOfOne(pairing, a, b)));
  }

  private record Dates(Map<LocalDate, List<Setting>> byDate) {}

  private static Map<LocalDate, List<Setting>> byDate(Witness witness) {
    return witness.derived(Dates.class, DayPlaces::allDates).byDate;
  }

  private static Dates allDates(Witness witness) {
    Map<LocalDate, List<Setting>> found = new LinkedHashMap<>();
    for (Setting setting : PlaceMatcher.settings(witness)) {
      if (!setting.isCommon() && witness.sentence(setting.place()).role() == Role.BODY) {
        beside(witness, setting.place())
            .filter(moment -> witness.words(moment).codePoints().anyMatch(Character::isDigit))
            .flatMap(moment -> single(CalendarReading.of(witness, moment)).stream())
            .forEach(date -> found.computeIfAbsent(date, any -> new ArrayList<>()).add(setting));
      }
    }
    return new Dates(Collections.unmodifiableMap(found));
  }

  private static Map<Scene, List<Name>> scenes(Witness witness) {
    return witness.derived(Scenes.class, DayPlaces::allScenes).byScene;
  }

  private static Scenes allScenes(Witness witness) {
    Map<Scene, List<Name>> found = new LinkedHashMap<>();
    for (Setting setting : PlaceMatcher.settings(witness)) {
      if (!setting.isCommon() && witness.sentence(setting.place()).role() == Role.BODY) {
        day(witness, setting.place())
            .map(day -> new Scene(setting.key(), day))
            .ifPresent(
                scene ->
                    found.computeIfAbsent(scene, any -> new ArrayList<>()).add(setting.place()));
      }
    }
    return new Scenes(Collections.unmodifiableMap(found));
  }

  private static Optional<DayOfWeek> day(Witness witness, Name place) {
    return beside(witness, place)
        .flatMap(moment -> day(CalendarReading.of(witness, moment)).stream())
        .findFirst();
  }

  private static Stream<Moment> beside(Witness witness, Name place) {
    return witness
        .mentions(Moment.class, place.at().sentence())
        .filter(moment -> gap(moment, place) <= BESIDE);
  }

  private static int gap(Moment moment, Name place) {
    return moment.span().end() <= place.span().start()
        ? place.span().start() - moment.span().end()
        : moment.span().start() - place.span().end();
  }

  private static Optional<DayOfWeek> day(CalendarReading reading) {
    return reading.weekday().or(() -> single(reading).map(LocalDate::getDayOfWeek));
  }

  private static Optional<LocalDate> single(CalendarReading reading) {
    return reading.days().filter(days -> days.from().equals(days.to())).map(DateRange::from);
  }
}
