package org.parallax.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.extract.date.Lengths.Length;
import org.parallax.extract.numeral.Atoms;
import org.parallax.mention.DateRange;

/**
 * Days told by their distance: "two days ago", "three weeks later", "in a month", "two weeks before
 * Christmas".
 */
final class OffsetRule implements Rule {
  private final Lengths lengths;
  private final Tenses tenses;
  private final Rule days;

  /**
   * @param days reads the day that "two days after …" is reckoned from
   */
  OffsetRule(Lengths lengths, Tenses tenses, Rule days) {
    this.lengths = lengths;
    this.tenses = tenses;
    this.days = days;
  }

  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    boolean in = atoms.is(at, "in", "within");
    Optional<Length> length =
        lengths.read(atoms, in ? at + 1 : at).filter(read -> !read.grain().isOfDay());
    if (length.isEmpty()) {
      return Optional.empty();
    }
    int end = length.get().to();
    if (in && atoms.is(at, "in") && atoms.is(end, "time")) {
      return Optional.of(found(at, end + 1, length.get(), 1, scene.published()));
    }
    return in ? ahead(scene, at, length.get()) : behind(scene, at, length.get());
  }

  /** "in two weeks" where the clause speaks of the future; else it is how long something took. */
  private Optional<Found> ahead(Scene scene, int at, Length length) {
    boolean future =
        scene.atoms().is(at, "in")
            && length.whole().isPresent()
            && tenses.isFuture(scene.atoms(), at, length.to());
    return future
        ? Optional.of(found(at, length.to(), length, 1, scene.published()))
        : Optional.empty();
  }

  private Optional<Found> behind(Scene scene, int at, Length length) {
    Atoms atoms = scene.atoms();
    int end = length.to();
    if (atoms.is(end, "ago", "back") && !(length.isArticle() && atoms.is(end, "back"))) {
      return Optional.of(found(at, end + 1, length, -1, scene.published()));
    }
    if (atoms.is(end, "hence") || (atoms.is(end, "from") && atoms.is(end + 1, "now"))) {
      int to = atoms.is(end, "hence") ? end + 1 : end + 2;
      return Optional.of(found(at, to, length, 1, scene.published()));
    }
    if (atoms.is(end, "from", "after", "before", "since")) {
      return fromDay(scene, at, length);
    }
    boolean later = atoms.is(end, "later", "afterward", "afterwards");
    boolean earlier = atoms.is(end, "earlier", "previously", "prior");
    return later || earlier
        ? Optional.of(found(at, end + 1, length, later ? 1 : -1, scene.pivot()))
        : Optional.empty();
  }

  /** "two days after Monday". */
  private Optional<Found> fromDay(Scene scene, int at, Length length) {
    int end = length.to();
    int sign = scene.atoms().is(end, "before") ? -1 : 1;
    return days.read(scene, end + 1)
        .filter(day -> length.whole().isPresent())
        .flatMap(
            day ->
                day.days()
                    .map(range -> found(at, day.to(), length, sign, Optional.of(range.from()))));
  }

  private static Found found(int from, int to, Length length, int sign, Optional<LocalDate> start) {
    Optional<Integer> count = length.whole();
    if (count.isEmpty() || start.isEmpty()) {
      return Found.unplaced(from, to, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    LocalDate day = length.grain().after(start.get(), (long) sign * count.get());
    return switch (length.grain()) {
      case DAY -> Found.date(from, to, Period.of(day, Grain.DAY));
      case WEEK, WEEKEND, FORTNIGHT ->
          Found.date(from, to, Period.of(day, Grain.DAY))
              .on(new DateRange(day.minusDays(3), day.plusDays(3)));
      default -> Found.date(from, to, Period.of(day, length.grain()));
    };
  }
}
