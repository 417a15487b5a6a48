package org.parallax.extract.date;

import java.util.List;
import java.util.Optional;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.NumeralReader;
import org.parallax.mention.Moment;

/** All ways to tell a time together: the longest reading wins, and a day joins its time of day. */
final class Times implements Rule {
  private final DateWords words = new DateWords();
  private final List<Rule> rules;
  private final NumeralReader numerals = new NumeralReader();
  private final Rule clock = new ClockRule();

  Times() {
    Tenses tenses = new Tenses();
    Lengths lengths = new Lengths(words);
    Rule calendar = new CalendarRule(words, tenses);
    Rule figures = new FigureDateRule(words);
    Rule weekday = new WeekdayRule(words, tenses);
    Rule day = new DayRule();
    Rule holiday = new HolidayRule(words, tenses);
    Rule days = new Longest(List.of(calendar, figures, weekday, day, holiday));
    rules =
        List.of(
            days,
            new OffsetRule(lengths, tenses, days),
            new PeriodRule(words, tenses),
            clock,
            new SetRule(words, lengths),
            new DurationRule(words, lengths));
  }

  /** The longest reading of several rules; the earlier rule wins a tie. */
  private record Longest(List<Rule> rules) implements Rule {
    @Override
    public Optional<Found> read(Scene scene, int at) {
      Optional<Found> best = Optional.empty();
      for (Rule rule : rules) {
        Optional<Found> found = rule.read(scene, at);
        boolean longer =
            found.isPresent() && (best.isEmpty() || found.get().to() > best.get().to());
        best = longer ? found : best;
      }
      return best;
    }
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atom atom = scene.atoms().get(at);
    if (!atom.isFigure() && !words.canStart(atom) && numerals.single(scene.atoms(), at).isEmpty()) {
      return Optional.empty();
    }
    return new Longest(rules).read(scene, at).map(found -> joined(scene, found));
  }

  /** The day with the part of it or the time of day behind it, or the time with its day. */
  private Found joined(Scene scene, Found found) {
    Atoms atoms = scene.atoms();
    if (found.type() == Moment.Type.TIME && found.timex().startsWith("T")) {
      return timeWithDay(scene, found);
    }
    if (!found.isDay() || found.type() != Moment.Type.DATE) {
      return found;
    }
    Optional<String> part = words.part(atoms, found.to());
    if (part.isPresent() && !atoms.is(found.to(), "overnight")) {
      return found.over(found.from(), found.to() + 1).at("T" + part.get());
    }
    int next = atoms.is(found.to(), "at", ",") ? found.to() + 1 : found.to();
    return clock
        .read(scene, next)
        .map(time -> found.over(found.from(), time.to()).at(time.timex()))
        .orElse(found);
  }

  /** "9 a.m. on Monday". */
  private Found timeWithDay(Scene scene, Found time) {
    int next = scene.atoms().is(time.to(), "on", ",") ? time.to() + 1 : time.to();
    return rules
        .get(0)
        .read(scene, next)
        .filter(day -> day.type() == Moment.Type.DATE && day.isDay())
        .map(day -> day.over(time.from(), day.to()).at(time.timex()))
        .orElse(time);
  }
}
