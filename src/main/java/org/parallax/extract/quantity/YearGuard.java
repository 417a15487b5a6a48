package org.parallax.extract.quantity;

import java.util.regex.Pattern;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.language.Tag;

/** Tells a bare number of four figures that names a year from one that counts. */
final class YearGuard {
  private static final Pattern LIKE_YEAR = Pattern.compile("1[1-9]\\d\\d|20\\d\\d");

  /** Years that reports are about; round ones are as often counts. */
  private static final Pattern RECENT = Pattern.compile("(?:19[5-9]|20[0-4])\\d");

  private static final Pattern FAR = Pattern.compile("2[1-3]\\d\\d");
  private static final Pattern CODE = Pattern.compile("0\\d+");

  private final WordSets idioms;

  YearGuard(WordSets idioms) {
    this.idioms = idioms;
  }

  /** Whether it is a year or a code; a number before things that can be counted is none. */
  boolean isYear(TaggedAtoms words, Amount amount) {
    Atoms atoms = words.atoms();
    int at = amount.from();
    String form = atoms.get(at).form();
    if (atoms.get(at).isFigure() && CODE.matcher(form).matches()) {
      return true;
    }
    if (amount.to() != at + 1) {
      return false;
    }
    if (!LIKE_YEAR.matcher(form).matches()) {
      boolean noNoun = !words.is(at + 1, Tag.NOUN, Tag.PROPN, Tag.ADJ);
      return noNoun && atoms.is(at - 1, "by", "until", "in") && FAR.matcher(form).matches();
    }
    boolean recent = RECENT.matcher(form).matches() && !form.endsWith("00");
    boolean plural = isPluralAt(words, recent ? at + 1 : headBehind(words, at));
    if (!plural || atoms.is(at - 1, "some", "about", "around", "over", "with", "than")) {
      return !plural;
    }
    if (atoms.is(at - 1, "of")) {
      return recent && !idioms.has("people", atoms.key(at + 1));
    }
    boolean dated =
        words.is(at - 1, Tag.DET, Tag.ADP, Tag.PROPN, Tag.ADJ)
            || atoms.key(at - 1).contains("'")
            || atoms.is(at - 1, "the", "its", "this");
    return dated || (recent && !idioms.has("people", atoms.key(at + 1)));
  }

  /** Round and old years seldom stand before nouns that go together: "1500 mountain huts". */
  private static int headBehind(TaggedAtoms words, int year) {
    int head = year + 1;
    while (words.tag(head) == Tag.NOUN && words.tag(head + 1) == Tag.NOUN) {
      head++;
    }
    return head;
  }

  private static boolean isPluralAt(TaggedAtoms words, int i) {
    return words.tag(i) == Tag.NOUN && isPlural(words.atoms().key(i));
  }

  static boolean isPlural(String key) {
    return (key.endsWith("s") && !key.endsWith("ss")) || key.equals("people") || key.equals("men");
  }
}
