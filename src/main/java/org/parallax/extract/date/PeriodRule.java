package org.parallax.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.extract.date.Years.Year;
import org.parallax.extract.numeral.Atoms;
import org.parallax.mention.DateRange;

/**
 * Weeks, months, seasons and years: "last week", "in June", "early 2021", "next summer", "the
 * weekend".
 */
final class PeriodRule implements Rule {
  private final DateWords words;
  private final Tenses tenses;
  private final SeasonRule seasons;
  private final Years years = new Years();

  PeriodRule(DateWords words, Tenses tenses) {
    this.words = words;
    this.tenses = tenses;
    this.seasons = new SeasonRule(words, tenses);
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    if (atoms.is(at, "earlier", "later") && words.step(atoms, at + 1).isPresent()) {
      boolean before = atoms.is(at, "earlier");
      return plain(scene, at + 1)
          .map(found -> found.over(at, found.to()))
          .map(
              found ->
                  found.days().isEmpty()
                      ? found
                      : found.on(Edges.beside(found.days().get(), scene.published(), before)));
    }
    return edged(scene, at).or(() -> plain(scene, at));
  }

  /** "early January", "mid-June", "the end of last year". */
  private Optional<Found> edged(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    Optional<String> edge = words.edge(atoms, at);
    boolean verb = atoms.is(at, "close", "start") && !atoms.is(at + 1, "of");
    if (edge.isEmpty() || verb) {
      return Optional.empty();
    }
    int next = atoms.isHyphen(at + 1) || atoms.is(at + 1, "of", "in") ? at + 2 : at + 1;
    boolean the = atoms.is(next, "the");
    Optional<Found> whole =
        plain(scene, the ? next + 1 : next)
            .or(() -> the ? current(scene, next + 1) : Optional.empty())
            .or(() -> month(scene, next, true))
            .or(() -> year(scene, next));
    return whole.map(
        found -> {
          Found all = found.over(at, found.to());
          return all.days().map(days -> all.on(Edges.narrow(days, edge.get()))).orElse(all);
        });
  }

  private Optional<Found> plain(Scene scene, int at) {
    return stepped(scene, at)
        .or(() -> month(scene, at, false))
        .or(() -> seasons.read(scene, at))
        .or(() -> year(scene, at))
        .or(() -> decade(scene, at))
        .or(() -> weekend(scene, at));
  }

  /** "this week", "last month", "next year", "last June". */
  private Optional<Found> stepped(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    OptionalInt step = words.step(atoms, at);
    if (step.isEmpty()) {
      return Optional.empty();
    }
    Optional<Grain> grain = words.unit(atoms, at + 1).filter(unit -> !unit.isOfDay());
    boolean plural = atoms.key(at + 1).endsWith("s");
    if (grain.isPresent()) {
      if (plural || grain.get() == Grain.DAY) {
        return Optional.empty();
      }
      if (scene.published().isEmpty()) {
        return Optional.of(Found.unplaced(at, at + 2, reference(step.getAsInt())));
      }
      boolean coming = grain.get() == Grain.WEEK && step.getAsInt() == 0 && isComing(scene, at);
      int steps = coming ? 1 : step.getAsInt();
      return Optional.of(steppedBy(scene.published().get(), at, grain.get(), steps));
    }
    OptionalInt month = words.certainMonth(atoms, at + 1);
    return month.isEmpty() || scene.published().isEmpty()
        ? Optional.empty()
        : Optional.of(steppedMonth(scene.published().get(), at, month.getAsInt(), step.getAsInt()));
  }

  /** On a Sunday "this week" is the one that comes, unless its clause speaks of what has been. */
  private boolean isComing(Scene scene, int at) {
    return scene.published().filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY).isPresent()
        && !scene.atoms().is(at - 1, "earlier")
        && !tenses.isPast(scene.atoms(), at, at + 2);
  }

  private static Found steppedBy(LocalDate published, int at, Grain grain, int step) {
    Period period = Period.of(published, grain);
    boolean weekendAhead = grain == Grain.WEEKEND && published.isBefore(period.first());
    int steps = weekendAhead && step > 0 ? step - 1 : step;
    return Found.date(at, at + 2, period.plus(steps));
  }

  private static Found steppedMonth(LocalDate published, int at, int month, int step) {
    LocalDate inYear = LocalDate.of(published.getYear(), month, 1);
    boolean before = month < published.getMonthValue();
    boolean after = month > published.getMonthValue();
    int years = step < 0 && !before ? -1 : step > 0 && !after ? 1 : 0;
    return Found.date(at, at + 2, Period.of(inYear.plusYears(years), Grain.MONTH));
  }

  private static String reference(int step) {
    return step == 0 ? "PRESENT_REF" : step < 0 ? "PAST_REF" : "FUTURE_REF";
  }

  /** "the year", "the month" behind "the end of". */
  private Optional<Found> current(Scene scene, int at) {
    return words
        .unit(scene.atoms(), at)
        .filter(unit -> !unit.isOfDay() && unit != Grain.DAY && scene.published().isPresent())
        .map(unit -> Found.date(at, at + 1, Period.of(scene.published().orElseThrow(), unit)));
  }

  /**
   * A month without a day.
   *
   * @param certain whether the words before leave no doubt that it is one
   */
  private Optional<Found> month(Scene scene, int at, boolean certain) {
    Atoms atoms = scene.atoms();
    OptionalInt month = words.certainMonth(atoms, at);
    boolean led =
        certain
            || atoms.is(
                at - 1, "in", "since", "by", "until", "till", "from", "of", "through", "during",
                "for", "and", "to", "before", "after", "between", "late", "the", "a");
    boolean possessive = atoms.key(at).endsWith("'s");
    boolean likelyName =
        atoms.is(at, "may", "march", "april", "june", "august") && !led && !possessive;
    if (month.isEmpty() || likelyName || (atoms.get(at - 1).isCapital() && at > 1 && !led)) {
      return Optional.empty();
    }
    Optional<Year> year = years.behind(atoms, at + 1);
    if (year.isPresent()) {
      LocalDate first = LocalDate.of(year.get().value(), month.getAsInt(), 1);
      return Optional.of(Found.date(at, year.get().to(), Period.of(first, Grain.MONTH)));
    }
    return Optional.of(
        scene
            .published()
            .map(day -> monthNear(scene, at, day, month.getAsInt()))
            .orElseGet(
                () ->
                    Found.unplaced(
                        at, at + 1, String.format(Locale.ROOT, "XXXX-%02d", month.getAsInt()))));
  }

  private Found monthNear(Scene scene, int at, LocalDate published, int month) {
    boolean future = tenses.isFuture(scene.atoms(), at, at + 1);
    int here = published.getMonthValue();
    int years = future && month < here ? 1 : !future && month > here ? -1 : 0;
    LocalDate first = LocalDate.of(published.getYear() + years, month, 1);
    return Found.date(at, at + 1, Period.of(first, Grain.MONTH));
  }

  /** A year in figures that nothing around it makes a count, or one and the next: "2008-09". */
  private static Optional<Found> year(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    if (!YearGuard.isYear(scene.words(), at)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(atoms.get(at).form());
    LocalDate first = LocalDate.of(year, 1, 1);
    Found one = Found.date(at, at + 1, Period.of(first, Grain.YEAR));
    boolean joined = atoms.isHyphen(at + 1) || atoms.is(at + 1, "/");
    String next = String.format(Locale.ROOT, "%02d", (year + 1) % 100);
    return joined && atoms.glued(at + 1) && atoms.glued(at + 2) && atoms.is(at + 2, next)
        ? Optional.of(one.over(at, at + 3).on(new DateRange(first, LocalDate.of(year + 1, 12, 31))))
        : Optional.of(one);
  }

  /** "the 1990s", "the '90s", "the 20th century". */
  private Optional<Found> decade(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    boolean figures = atoms.get(at).isFigure() && atoms.is(at + 1, "s") && atoms.glued(at + 1);
    String form = atoms.get(at).form();
    if (figures && form.matches("1[5-9]\\d0|20\\d0")) {
      Grain grain = form.endsWith("00") ? Grain.CENTURY : Grain.DECADE;
      return Optional.of(
          Found.date(at, at + 2, Period.of(LocalDate.of(Integer.parseInt(form), 1, 1), grain)));
    }
    boolean short_ = figures && form.matches("\\d0") && atoms.is(at - 1, "'", "’", "‘");
    if (short_) {
      LocalDate first = LocalDate.of(Years.full(Integer.parseInt(form)), 1, 1);
      return Optional.of(Found.date(at - 1, at + 2, Period.of(first, Grain.DECADE)));
    }
    int to = atoms.is(at + 1, "st", "nd", "rd", "th") ? at + 2 : at + 1;
    boolean century = atoms.is(atoms.isHyphen(to) ? to + 1 : to, "century");
    int end = (atoms.isHyphen(to) ? to + 1 : to) + 1;
    Optional<Integer> number =
        form.matches("\\d\\d?")
            ? Optional.of(Integer.valueOf(form))
            : words.ordinal(atoms, at).filter(hit -> hit.to() == at + 1).map(hit -> hit.value());
    return number
        .filter(each -> century && each > 1 && each < 23)
        .map(each -> LocalDate.of((each - 1) * 100, 1, 1))
        .map(first -> Found.date(at, end, Period.of(first, Grain.CENTURY)));
  }

  /** "the weekend": the one past, unless the clause speaks of the future. */
  private Optional<Found> weekend(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    boolean weekend = atoms.is(at, "the") && atoms.is(at + 1, "weekend", "weekend's");
    if (!weekend || scene.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = scene.published().get();
    Period here = Period.of(published, Grain.WEEKEND);
    boolean ahead = published.isBefore(here.first());
    boolean future = tenses.isFuture(atoms, at, at + 2);
    return Optional.of(Found.date(at, at + 2, ahead && !future ? here.plus(-1) : here));
  }
}
