package org.parallax.extract.date;

import java.util.Optional;
import org.parallax.extract.date.Lengths.Length;
import org.parallax.extract.numeral.Atoms;
import org.parallax.mention.DateRange;
import org.parallax.mention.Moment;

/** Lengths of time, and stretches before and after today: "the past three days", "recent weeks". */
final class DurationRule implements Rule {
  private final DateWords words;
  private final Lengths lengths;

  DurationRule(DateWords words, Lengths lengths) {
    this.words = words;
    this.lengths = lengths;
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    return stretch(scene, at).or(() -> alone(scene, at));
  }

  /** "the last three months", "the coming weeks", "recent years". */
  private Optional<Found> stretch(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    int start = atoms.is(at, "the", "these") ? at + 1 : at;
    boolean recent = atoms.is(start, "recent");
    boolean past = recent || words.step(atoms, start).orElse(0) < 0;
    boolean ahead = words.step(atoms, start).orElse(0) > 0;
    if (!past && !ahead) {
      return Optional.empty();
    }
    return lengths
        .read(atoms, start + 1)
        .filter(length -> !length.isArticle())
        .map(length -> stretch(scene, at, length, past));
  }

  private static Found stretch(Scene scene, int at, Length length, boolean past) {
    if (length.whole().isEmpty() || length.grain().isOfDay()) {
      return length.whole().isEmpty()
          ? Found.unplaced(at, length.to(), past ? "PAST_REF" : "FUTURE_REF")
          : new Found(at, length.to(), Moment.Type.DURATION, length.timex(), Optional.empty());
    }
    int count = length.whole().get();
    Optional<DateRange> days =
        scene
            .published()
            .map(
                day ->
                    past
                        ? new DateRange(length.grain().after(day, -count), day)
                        : new DateRange(day, length.grain().after(day, count)));
    return new Found(at, length.to(), Moment.Type.DURATION, length.timex(), days);
  }

  private Optional<Found> alone(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    return lengths
        .read(atoms, at)
        .filter(length -> !isAge(atoms, length.to()))
        .filter(length -> isLength(atoms, at, length))
        .map(
            length ->
                new Found(at, length.to(), Moment.Type.DURATION, length.timex(), Optional.empty()));
  }

  private static boolean isAge(Atoms atoms, int to) {
    int next = atoms.isHyphen(to) ? to + 1 : to;
    return atoms.is(next, "old", "olds") || (atoms.is(to, "of") && atoms.is(to + 1, "age"));
  }

  /** Whether "a day" or "days" is a length here and no rate or mere noun. */
  private static boolean isLength(Atoms atoms, int at, Length length) {
    boolean led =
        atoms.is(
            at - 1, "for", "in", "within", "after", "lasting", "lasted", "over", "than", "nearly",
            "almost", "about", "took", "take", "takes", "spent", "during", "through", "least",
            "every", "some");
    if (length.isArticle()) {
      return led && !atoms.is(at - 1, "every", "some") && length.grain() != Grain.SECOND;
    }
    boolean bare = length.count().equals("X") && length.to() == at + 1;
    boolean ordinal = atoms.is(at, "second", "seconds") && bare;
    return !bare || (led && !ordinal) || atoms.is(length.to(), "long");
  }
}
