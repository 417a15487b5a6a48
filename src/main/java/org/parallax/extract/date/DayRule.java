package org.parallax.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.PhraseBook;
import org.parallax.mention.Moment;

/** Days told from today or from the day told last: "yesterday", "tonight", "the following day". */
final class DayRule implements Rule {
  private final PhraseBook<Step> phrases = PhraseBook.ofWords();

  /**
   * How many days away.
   *
   * @param days after the starting day
   * @param fromToday whether they start from the publication, not from the day told last
   * @param part the part of the day that the words name, empty for the whole day
   */
  private record Step(int days, boolean fromToday, String part) {}

  DayRule() {
    phrases.put("today", new Step(0, true, ""));
    phrases.put("tomorrow", new Step(1, true, ""));
    phrases.put("yesterday", new Step(-1, true, ""));
    phrases.put("tonight", new Step(0, true, "TNI"));
    phrases.put("overnight", new Step(0, true, "TNI"));
    phrases.put("last night", new Step(-1, true, "TNI"));
    phrases.put("this morning", new Step(0, true, "TMO"));
    phrases.put("this afternoon", new Step(0, true, "TAF"));
    phrases.put("this evening", new Step(0, true, "TEV"));
    phrases.put("day before yesterday", new Step(-2, true, ""));
    phrases.put("day after tomorrow", new Step(2, true, ""));
    phrases.put("the same day", new Step(0, false, ""));
    phrases.put("that day", new Step(0, false, ""));
    phrases.put("that night", new Step(0, false, "TNI"));
    phrases.put("the following day", new Step(1, false, ""));
    phrases.put("the next day", new Step(1, false, ""));
    phrases.put("a day later", new Step(1, false, ""));
    phrases.put("the day after", new Step(1, false, ""));
    phrases.put("the next morning", new Step(1, false, "TMO"));
    phrases.put("the following morning", new Step(1, false, "TMO"));
    phrases.put("the previous day", new Step(-1, false, ""));
    phrases.put("the day before", new Step(-1, false, ""));
    phrases.put("a day earlier", new Step(-1, false, ""));
    phrases.put("the night before", new Step(-1, false, "TNI"));
    phrases.put("the previous night", new Step(-1, false, "TNI"));
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    int start =
        atoms.is(at, "the") && atoms.is(at + 1, "day") && isTwoSteps(atoms, at) ? at + 1 : at;
    return phrases
        .startingAt(atoms, start)
        .or(() -> possessive(atoms, at))
        .map(hit -> found(scene, at, hit.to(), hit.value()));
  }

  private static boolean isTwoSteps(Atoms atoms, int at) {
    return atoms.is(at + 3, "yesterday", "tomorrow");
  }

  /** "today's". */
  private Optional<PhraseBook.Hit<Step>> possessive(Atoms atoms, int at) {
    boolean day = atoms.is(at, "today's", "yesterday's", "tomorrow's", "tonight's");
    if (!day) {
      return Optional.empty();
    }
    int days = atoms.is(at, "yesterday's") ? -1 : atoms.is(at, "tomorrow's") ? 1 : 0;
    return Optional.of(new PhraseBook.Hit<>(new Step(days, true, ""), at, at + 1));
  }

  private static Found found(Scene scene, int from, int to, Step step) {
    Optional<LocalDate> start = step.fromToday() ? scene.published() : scene.pivot();
    if (start.isEmpty()) {
      return Found.unplaced(from, to, reference(step.days()));
    }
    Found day = Found.date(from, to, Period.of(start.get().plusDays(step.days()), Grain.DAY));
    return step.part().isEmpty()
        ? day
        : new Found(from, to, Moment.Type.TIME, day.timex() + step.part(), day.days());
  }

  private static String reference(int days) {
    return days == 0 ? "PRESENT_REF" : days < 0 ? "PAST_REF" : "FUTURE_REF";
  }
}
