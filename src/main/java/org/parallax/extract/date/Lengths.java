package org.parallax.extract.date;

import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral;
import org.parallax.extract.numeral.NumeralReader;

/** Reads lengths of time: {@code three days}, {@code a week}, {@code two-year}, {@code months}. */
final class Lengths {
  private final DateWords words;
  private final NumeralReader numerals = new NumeralReader();

  Lengths(DateWords words) {
    this.words = words;
  }

  /**
   * A length of time.
   *
   * @param count how many, as in an ISO-TimeML value; {@code X} where it isn't told
   * @param grain of what
   * @param to the number of the atom after it
   * @param isArticle whether it is counted by "a" alone
   */
  record Length(String count, Grain grain, int to, boolean isArticle) {
    /** Its ISO-TimeML value. */
    String timex() {
      return grain.length(count);
    }

    /** The count, where it is whole and told. */
    Optional<Integer> whole() {
      return count.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(count)) : Optional.empty();
    }
  }

  /** The length that starts at {@code at}; bare plurals ("months") count as one. */
  Optional<Length> read(Atoms atoms, int at) {
    return counted(atoms, at).or(() -> uncounted(atoms, at)).or(() -> bare(atoms, at));
  }

  private Optional<Length> counted(Atoms atoms, int at) {
    boolean half = atoms.is(at, "half") && atoms.is(at + 1, "a", "an");
    if (half) {
      return words.unit(atoms, at + 2).map(grain -> new Length("0.5", grain, at + 3, false));
    }
    return numerals.read(atoms, at).flatMap(number -> counted(atoms, number));
  }

  private Optional<Length> counted(Atoms atoms, Numeral number) {
    int next = atoms.isHyphen(number.to()) ? number.to() + 1 : number.to();
    int unit = atoms.is(next, "more", "full", "whole", "straight", "consecutive") ? next + 1 : next;
    boolean vague = number.form() == Numeral.Form.VAGUE || number.low().signum() <= 0;
    int of = vague && atoms.is(unit, "of") ? unit + 1 : unit;
    String count = vague ? "X" : number.low().stripTrailingZeros().toPlainString();
    return words
        .unit(atoms, of)
        .filter(grain -> count.length() <= 12)
        .map(grain -> new Length(count, grain, of + 1, false));
  }

  /** "a week", "several days", "a few months", "a couple of years". */
  private Optional<Length> uncounted(Atoms atoms, int at) {
    if (atoms.is(at, "a", "an") && words.unit(atoms, at + 1).isPresent()) {
      return words.unit(atoms, at + 1).map(grain -> new Length("1", grain, at + 2, true));
    }
    int next = atoms.is(at, "a") ? at + 1 : at;
    if (atoms.is(next, "couple")) {
      int unit = atoms.is(next + 1, "of") ? next + 2 : next + 1;
      return words.unit(atoms, unit).map(grain -> new Length("2", grain, unit + 1, false));
    }
    return atoms.is(next, "several", "few", "many", "some")
        ? words.unit(atoms, next + 1).map(grain -> new Length("X", grain, next + 2, false))
        : Optional.empty();
  }

  private Optional<Length> bare(Atoms atoms, int at) {
    return atoms.key(at).endsWith("s")
        ? words.unit(atoms, at).map(grain -> new Length("X", grain, at + 1, false))
        : Optional.empty();
  }
}
