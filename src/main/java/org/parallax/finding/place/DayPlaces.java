package org.parallax.finding.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.align.Comparison;
import org.parallax.align.Pairing;
import org.parallax.align.date.CalendarReading;
import org.parallax.align.passage.Witness;
import org.parallax.align.place.PlaceMatcher;
import org.parallax.align.place.Setting;
import org.parallax.align.word.Words;
import org.parallax.language.Tag;
import org.parallax.mention.DateRange;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.text.Role;
import org.parallax.text.Sentence;

/** Places that several reports name beside one day of the week: "on Wednesday in Orlin". */
final class DayPlaces {
  /** So many characters may stand between a place and its day. */
  private static final int BESIDE = 6;

  /** So many may stand between them within a clause that tells no other day and place. */
  private static final int NEAR = 60;

  private static final Set<Tag> BREAKS = Set.of(Tag.VERB, Tag.AUX, Tag.PUNCT, Tag.SCONJ);

  private static final Pattern LIST = Pattern.compile("(?:,| and|, and)\\s+");

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
        for (Name place : listed(witness, setting.place())) {
          day(witness, place)
              .ifPresent(
                  day ->
                      found
                          .computeIfAbsent(
                              new Scene(Words.of(place.canonical()), day), any -> new ArrayList<>())
                          .add(place));
        }
      }
    }
    return new Scenes(Collections.unmodifiableMap(found));
  }

  /** A place with those listed behind it: "in Orlin and Lenne". */
  private static List<Name> listed(Witness witness, Name first) {
    List<Name> found = new ArrayList<>(List.of(first));
    witness
        .mentions(Name.class, first.at().sentence())
        .filter(name -> name.category() == Name.Category.PLACE)
        .filter(name -> isBehind(witness, found.get(found.size() - 1), name))
        .forEach(found::add);
    return found;
  }

  private static boolean isBehind(Witness witness, Mention first, Mention second) {
    int from = first.span().end();
    int to = second.span().start();
    return from < to
        && LIST.matcher(witness.article().text().value().substring(from, to)).matches();
  }

  /** The day of the week that a report tells with {@code place}, where it tells one. */
  static Optional<DayOfWeek> day(Comparison comparison, Name place) {
    return day(comparison.witness(place.article()), place);
  }

  private static Optional<DayOfWeek> day(Witness witness, Name place) {
    return respective(witness, place)
        .or(() -> beside(witness, place).findFirst())
        .or(() -> near(witness, place))
        .flatMap(moment -> day(CalendarReading.of(witness, moment)));
  }

  /** "In Orlin and Lenne on Monday and Tuesday": each place has its own day. */
  private static Optional<Moment> respective(Witness witness, Name place) {
    List<Name> places = chain(witness, Name.class, place);
    List<Moment> days =
        beside(witness, places.get(places.size() - 1))
            .filter(moment -> moment.span().start() > place.span().start())
            .findFirst()
            .map(first -> chain(witness, Moment.class, first))
            .orElse(List.of());
    return places.size() > 1 && places.size() == days.size()
        ? Optional.of(days.get(places.indexOf(place)))
        : Optional.empty();
  }

  /** The list that {@code mention} stands in. */
  private static <M extends Mention> List<M> chain(Witness witness, Class<M> sort, M mention) {
    List<M> found = new ArrayList<>();
    for (M next : witness.mentions(sort, mention.at().sentence()).toList()) {
      if (!found.isEmpty() && !isBehind(witness, found.get(found.size() - 1), next)) {
        if (found.contains(mention)) {
          break;
        }
        found.clear();
      }
      found.add(next);
    }
    return found.contains(mention) ? found : List.of(mention);
  }

  /**
   * The only day of the clause around a place: "on Monday between the miners and the firm in
   * Orlin".
   */
  private static Optional<Moment> near(Witness witness, Name place) {
    Sentence sentence = witness.sentence(place);
    List<Moment> days =
        witness
            .mentions(Moment.class, sentence.index())
            .filter(moment -> gap(moment, place) <= NEAR)
            .filter(moment -> isOfOneClause(witness, sentence, moment, place))
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** Whether no verb, mark or other place with a preposition stands between. */
  private static boolean isOfOneClause(
      Witness witness, Sentence sentence, Moment moment, Name place) {
    int from = Math.min(moment.span().end(), place.span().end());
    int to = Math.max(moment.span().start(), place.span().start());
    List<Tag> tags = witness.text().tags(sentence);
    boolean parted =
        IntStream.range(0, tags.size())
            .filter(i -> sentence.tokens().get(i).start() >= from)
            .filter(i -> sentence.tokens().get(i).end() <= to)
            .anyMatch(i -> BREAKS.contains(tags.get(i)));
    return !parted
        && PlaceMatcher.settings(witness).stream()
            .map(setting -> setting.place().span())
            .noneMatch(span -> span.start() >= from && span.end() <= to);
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
