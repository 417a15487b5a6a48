package org.parallax.extract.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.extract.date.Years.Year;
import org.parallax.extract.numeral.Atoms;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;

/** Seasons, quarters and halves of a year: "last summer", "the third quarter of 2021". */
final class SeasonRule implements Rule {
  private static final Map<String, Integer> FIRST_MONTH =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private final DateWords words;
  private final Tenses tenses;
  private final Years years = new Years();

  SeasonRule(DateWords words, Tenses tenses) {
    this.words = words;
    this.tenses = tenses;
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    return season(scene, at).or(() -> quarter(scene, at));
  }

  private Optional<Found> season(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    OptionalInt step = words.step(atoms, at);
    int name = step.isPresent() ? at + 1 : at;
    Optional<String> season = words.season(atoms, name);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    Optional<Year> year = years.behind(atoms, name + 1);
    if (year.isPresent()) {
      return Optional.of(found(at, year.get().to(), year.get().value(), season.get()));
    }
    if (step.isEmpty() || scene.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = scene.published().get();
    int first = FIRST_MONTH.getOrDefault(season.get(), 1);
    boolean begun = published.getMonthValue() >= first;
    boolean over = published.getMonthValue() >= first + 3;
    int chosen =
        switch (step.getAsInt()) {
          case -1 -> over || (begun && first == 12) ? 0 : -1;
          case 1 -> begun ? 1 : 0;
          default -> first == 12 && published.getMonthValue() < 3 ? -1 : 0;
        };
    return Optional.of(found(at, name + 1, published.getYear() + chosen, season.get()));
  }

  private static Found found(int from, int to, int year, String season) {
    LocalDate first = LocalDate.of(year, FIRST_MONTH.getOrDefault(season, 1), 1);
    DateRange days = new DateRange(first, first.plusMonths(3).minusDays(1));
    String timex = String.format(Locale.ROOT, "%04d-%s", year, season);
    return new Found(from, to, Moment.Type.DATE, timex, Optional.of(days));
  }

  /** "the third quarter", "fourth-quarter", "the first half of 2021". */
  private Optional<Found> quarter(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    Optional<Integer> number =
        words
            .ordinal(atoms, at)
            .filter(hit -> hit.to() == at + 1 && hit.value() <= 4)
            .map(hit -> hit.value());
    int noun = atoms.isHyphen(at + 1) ? at + 2 : at + 1;
    boolean quarter = atoms.is(noun, "quarter");
    boolean half = atoms.is(noun, "half") && number.filter(each -> each <= 2).isPresent();
    if (number.isEmpty() || !(quarter || half)) {
      return Optional.empty();
    }
    Optional<Year> year = years.behind(atoms, noun + 1);
    Optional<Integer> known =
        year.map(Year::value)
            .or(
                () ->
                    quarter
                        ? scene.published().map(day -> near(scene, day, at, number.get()))
                        : Optional.empty());
    int to = year.map(Year::to).orElse(noun + 1);
    return half && known.isEmpty()
        ? Optional.empty()
        : Optional.of(part(at, to, known, number.get(), quarter ? 3 : 6));
  }

  private int near(Scene scene, LocalDate published, int at, int quarter) {
    boolean begun = published.getMonthValue() > (quarter - 1) * 3;
    boolean future = tenses.isFuture(scene.atoms(), at, at + 2);
    return published.getYear() - (begun || future ? 0 : 1);
  }

  private static Found part(int from, int to, Optional<Integer> year, int number, int months) {
    String code = (months == 3 ? "-Q" : "-H") + number;
    if (year.isEmpty()) {
      return Found.unplaced(from, to, "XXXX" + code);
    }
    LocalDate first = LocalDate.of(year.get(), (number - 1) * months + 1, 1);
    DateRange days = new DateRange(first, first.plusMonths(months).minusDays(1));
    String timex = String.format(Locale.ROOT, "%04d%s", year.get(), code);
    return new Found(from, to, Moment.Type.DATE, timex, Optional.of(days));
  }
}
