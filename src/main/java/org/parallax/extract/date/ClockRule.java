package org.parallax.extract.date;

import java.util.Locale;
import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.mention.Moment;

/** Times of day: {@code 9:30 a.m.}, {@code 10pm}, {@code 18:00 GMT}, {@code noon}. */
final class ClockRule implements Rule {
  @Override
  public Optional<Found> read(Scene scene, int at) {
    Atoms atoms = scene.atoms();
    if (atoms.is(at, "noon", "midday")) {
      return Optional.of(found(at, at + 1, 12, 0));
    }
    if (atoms.is(at, "midnight")) {
      return Optional.of(found(at, at + 1, 0, 0));
    }
    if (!atoms.get(at).form().matches("\\d{1,2}(\\.[0-5]\\d)?|[0-2]\\d[0-5]\\d")
        || isInside(atoms, at)) {
      return Optional.empty();
    }
    return colon(atoms, at).or(() -> half(atoms, at)).or(() -> military(atoms, at));
  }

  private static boolean isInside(Atoms atoms, int at) {
    return atoms.glued(at)
        && (atoms.get(at - 1).isWord() || atoms.is(at - 1, ":", ".", "-", "/", "$", "£", "€"));
  }

  /** {@code 9:30}, with or without a half of the day behind it. */
  private static Optional<Found> colon(Atoms atoms, int at) {
    boolean minutes =
        atoms.is(at + 1, ":")
            && atoms.glued(at + 1)
            && atoms.glued(at + 2)
            && atoms.get(at + 2).form().matches("[0-5]\\d")
            && atoms.get(at).form().matches("\\d\\d?");
    if (!minutes) {
      return Optional.empty();
    }
    boolean seconds =
        atoms.is(at + 3, ":")
            && atoms.glued(at + 4)
            && atoms.get(at + 4).form().matches("[0-5]\\d");
    int end = seconds ? at + 5 : at + 3;
    int hour = Integer.parseInt(atoms.get(at).form());
    int minute = Integer.parseInt(atoms.get(at + 2).form());
    return hour > 24 ? Optional.empty() : Optional.of(behind(atoms, at, end, hour, minute));
  }

  /** {@code 10 p.m.}, {@code 9.30pm}, {@code 8 o'clock}. */
  private static Optional<Found> half(Atoms atoms, int at) {
    boolean named = atoms.is(at + 1, "am", "pm", "o'clock");
    String form = atoms.get(at).form();
    int point = form.indexOf('.');
    int hour = Integer.parseInt(point < 0 ? form : form.substring(0, point));
    int minute = point < 0 ? 0 : Integer.parseInt(form.substring(point + 1));
    return named && hour >= 1 && hour <= 12
        ? Optional.of(behind(atoms, at, at + 1, hour, minute))
        : Optional.empty();
  }

  /** {@code 0401 GMT}. */
  private static Optional<Found> military(Atoms atoms, int at) {
    String form = atoms.get(at).form();
    boolean zoned = form.length() == 4 && isZone(atoms, at + 1);
    int hour = zoned ? Integer.parseInt(form.substring(0, 2)) : 25;
    return hour <= 24
        ? Optional.of(behind(atoms, at, at + 1, hour, Integer.parseInt(form.substring(2))))
        : Optional.empty();
  }

  /** The time with "a.m." or "p.m." and the zone behind it. */
  private static Found behind(Atoms atoms, int from, int end, int hour, int minute) {
    int to = atoms.is(end, "am", "pm", "o'clock") ? end + 1 : end;
    int full =
        atoms.is(end, "pm") && hour < 12 ? hour + 12 : atoms.is(end, "am") && hour == 12 ? 0 : hour;
    int zone =
        isZone(atoms, to)
            ? to + 1
            : atoms.is(to, "local") && atoms.is(to + 1, "time") ? to + 2 : to;
    return found(from, zone, full, minute);
  }

  private static boolean isZone(Atoms atoms, int i) {
    return atoms.get(i).isCapital()
        && atoms.is(
            i, "gmt", "utc", "bst", "cet", "cest", "et", "edt", "est", "ct", "cdt", "cst", "mt",
            "mdt", "mst", "pt", "pdt", "pst", "ist", "jst");
  }

  private static Found found(int from, int to, int hour, int minute) {
    String clock = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    return new Found(from, to, Moment.Type.TIME, clock, Optional.empty());
  }
}
