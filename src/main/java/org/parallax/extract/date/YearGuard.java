package org.parallax.extract.date;

import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.language.Tag;

/** Tells a year from a count of four figures. */
final class YearGuard {
  private static final int FIRST = 1400;
  private static final int LAST = 2100;

  private YearGuard() {}

  /** Whether the figures at {@code at} are a year. */
  static boolean isYear(TaggedAtoms words, int at) {
    Atoms atoms = words.atoms();
    if (!Years.isYear(atoms.get(at)) || isJoined(atoms, at)) {
      return false;
    }
    int year = Integer.parseInt(atoms.get(at).form());
    boolean led =
        atoms.is(
            at - 1, "in", "since", "by", "until", "till", "from", "of", "during", "early", "late",
            "mid", "before", "after", "between", "and", "through", "circa", "year", "(", "fiscal",
            "for", "to", "around", "about", "than");
    boolean plural = words.tag(at + 1) == Tag.NOUN && atoms.key(at + 1).endsWith("s");
    boolean likely = year >= 1900 && year < 2050;
    boolean hedged = atoms.is(at - 1, "about", "around", "some", "than", "nearly", "over");
    if (plural) {
      return likely
          && !hedged
          && (led
              || words.is(at - 1, Tag.DET, Tag.PROPN, Tag.ADJ)
              || atoms.key(at - 1).endsWith("'s"))
          && !atoms.is(at - 1, "of", "for", "to");
    }
    return year >= FIRST && year < LAST && (led || likely);
  }

  /** Whether a unit, a currency or other figures make the number something else. */
  private static boolean isJoined(Atoms atoms, int at) {
    boolean money = atoms.is(at - 1, "$", "£", "€", "¥", "#", "no", "rs", "rm", "usd");
    boolean code =
        atoms.glued(at) && (atoms.get(at - 1).isWord() || atoms.is(at - 1, ".", ",", ":"));
    boolean unit = atoms.is(at + 1, "%", "percent", "per", "degrees", "million", "billion");
    boolean glued =
        atoms.glued(at + 1) && (atoms.get(at + 1).isWord() || atoms.is(at + 1, ":", "%"));
    boolean decimal =
        atoms.is(at + 1, ".", ",") && atoms.glued(at + 2) && atoms.get(at + 2).isFigure();
    return money || code || unit || glued || decimal;
  }
}
