package org.parallax.extract.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.extract.date.Lengths.Length;
import org.parallax.extract.numeral.Atoms;
import org.parallax.mention.Moment;

/** Times that come again: "every Monday", "each year", "daily", "every two weeks". */
final class SetRule implements Rule {
  private final DateWords words;
  private final Lengths lengths;

  SetRule(DateWords words, Lengths lengths) {
    this.words = words;
    this.lengths = lengths;
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    if (!atoms.is(at, "every", "each")) {
      return words.repetition(atoms, at).map(timex -> set(at, at + 1, timex));
    }
    int next = atoms.is(at + 1, "other", "single") ? at + 2 : at + 1;
    String times = atoms.is(at + 1, "other") ? "2" : "1";
    OptionalInt weekday = words.weekday(atoms, next);
    if (weekday.isPresent()) {
      return Optional.of(set(at, next + 1, "XXXX-WXX-" + weekday.getAsInt()));
    }
    Optional<Length> length = lengths.read(atoms, next).filter(read -> read.whole().isPresent());
    return length
        .map(read -> set(at, read.to(), read.timex()))
        .or(() -> words.unit(atoms, next).map(unit -> set(at, next + 1, unit.length(times))));
  }

  private static Found set(int from, int to, String timex) {
    return new Found(from, to, Moment.Type.SET, timex, Optional.empty());
  }
}
