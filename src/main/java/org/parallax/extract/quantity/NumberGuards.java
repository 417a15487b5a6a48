package org.parallax.extract.quantity;

import java.util.HashSet;
import java.util.Set;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral.Form;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.language.Lexicon;
import org.parallax.language.Tag;

/** Tells numbers of something from numbers that name, date or order something. */
final class NumberGuards {
  /** How far behind a house number the word for its street stands, at most. */
  private static final int STREET = 5;

  private final Set<String> labels = new HashSet<>();
  private final WordSets idioms = new WordSets("idioms.csv");
  private final YearGuard years = new YearGuard(idioms);

  NumberGuards() {
    Lexicon.read(NumberGuards.class, "labels.csv").rows().forEach(row -> labels.add(row.get(0)));
  }

  /** Whether {@code amount} says how many or how much. */
  boolean isQuantity(TaggedAtoms words, Amount amount) {
    Atoms atoms = words.atoms();
    if (amount.form() == Form.FRACTION && !isShare(atoms, amount)) {
      return false;
    }
    if (atoms.get(amount.from()).isFigure() && isPartOfCode(atoms, amount)) {
      return false;
    }
    if (amount.unit().isPresent()) {
      return !isDecade(atoms, amount) && !isResolution(atoms, amount);
    }
    return !isCodeBehind(atoms, amount)
        && !isIdiom(atoms, amount)
        && !isLabelled(atoms, amount)
        && !isListNumber(atoms, amount)
        && !isScore(atoms, amount)
        && !isClock(atoms, amount)
        && !isOrdinal(atoms, amount)
        && !isHouse(atoms, amount)
        && !years.isYear(words, amount)
        && !isInName(words, amount);
  }

  /** "the 1920s", "in his 30s": an "s" close to a figure in tens is no second. */
  private static boolean isDecade(Atoms atoms, Amount amount) {
    int last = amount.to() - 1;
    return amount.to() == amount.place().number() + 1
        && atoms.get(last).form().equals("s")
        && atoms.glued(last)
        && atoms.key(last - 1).endsWith("0")
        && atoms.is(amount.from() - 1, "the", "early", "mid", "late", "his", "her", "their", "-");
  }

  /** "1080p": the lines of a screen, not pence. */
  private boolean isResolution(Atoms atoms, Amount amount) {
    return atoms.get(amount.to() - 1).form().equals("p")
        && idioms.has("screen", atoms.key(amount.from()));
  }

  /** Figures close to letters or to other figures before them: {@code MH17}, {@code F-16}. */
  private static boolean isPartOfCode(Atoms atoms, Amount amount) {
    int from = amount.from();
    if (!atoms.glued(from)) {
      return false;
    }
    Atom before = atoms.get(from - 1);
    boolean mark = atoms.is(from - 1, "#", "@", "/", "\\", "_", "=", "&", "'", "’", "*", "^");
    boolean inner = atoms.is(from - 1, ":", ".", ",") && atoms.get(from - 2).isFigure();
    boolean hyphen =
        atoms.isDash(from - 1) && atoms.glued(from - 1) && !isLongDash(atoms, from - 1);
    return before.isWord() || before.isFigure() || mark || inner || hyphen;
  }

  private static boolean isLongDash(Atoms atoms, int i) {
    return atoms.is(i, "—") && atoms.get(i - 1).isWord();
  }

  /** Letters or figures close behind: {@code 3D}, {@code 21st}, {@code 1990s}, {@code 2-1}. */
  private static boolean isCodeBehind(Atoms atoms, Amount amount) {
    int to = amount.to();
    if (!atoms.get(to - 1).isFigure() || !atoms.glued(to)) {
      return false;
    }
    boolean joined = atoms.is(to, ":", "/", ".", ",") || atoms.isDash(to);
    boolean code = atoms.is(to, "_", "@", "\\", "=", "'", "’", "^");
    return atoms.get(to).isWord()
        || code
        || (joined && atoms.glued(to + 1) && atoms.get(to + 1).isFigure());
  }

  private boolean isIdiom(Atoms atoms, Amount amount) {
    int from = amount.from();
    if (amount.to() != from + 1 || atoms.get(from).isFigure()) {
      return false;
    }
    if (!atoms.is(from, "one")) {
      return atoms.is(from, "zero")
          && (idioms.has("zero", atoms.key(from + 1))
              || idioms.has("zero-before", atoms.key(from - 1)));
    }
    return idioms.has("one-after", atoms.key(from + 1))
        || idioms.has("one-before", atoms.key(from - 1))
        || atoms.isDash(from + 1)
        || !atoms.get(from + 1).isWord();
  }

  private boolean isLabelled(Atoms atoms, Amount amount) {
    int before = amount.from() - 1;
    if (atoms.is(before, "number") && amount.form() == Form.WORDS) {
      return true;
    }
    boolean stop = atoms.is(before, ".", "#", ":");
    int label = stop ? before - 1 : before;
    boolean abbreviated = !stop || atoms.key(label).length() <= 4;
    return atoms.get(amount.from()).isFigure() && labels.contains(atoms.key(label)) && abbreviated;
  }

  private static boolean isListNumber(Atoms atoms, Amount amount) {
    boolean first = amount.from() == 0 || (amount.from() == 1 && atoms.is(0, "("));
    boolean item =
        atoms.is(amount.to(), ")")
            && amount.isWhole()
            && atoms.is(amount.from() - 1, ";", ",", ":", "and", "that");
    if (item && !hasOpening(atoms, amount.from())) {
      return true;
    }
    return first
        && atoms.get(amount.from()).isFigure()
        && atoms.is(amount.to(), ".", ")")
        && atoms.glued(amount.to());
  }

  private static boolean hasOpening(Atoms atoms, int from) {
    for (int i = from - 1; i >= 0 && !atoms.is(i, ")"); i--) {
      if (atoms.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /** "a 1-2 defeat", "won 2-3": a dash between the goals of two sides. */
  private boolean isScore(Atoms atoms, Amount amount) {
    int first = atoms.isDash(amount.from() - 1) ? amount.from() - 2 : amount.from();
    int last = atoms.isDash(amount.to()) ? amount.to() + 2 : amount.to();
    boolean dash =
        last == first + 3
            && atoms.isDash(first + 1)
            && atoms.get(first).isFigure()
            && atoms.get(last - 1).isFigure();
    int before = atoms.is(first - 1, "of") ? first - 2 : first - 1;
    return dash
        && (idioms.has("score-after", atoms.key(last))
            || idioms.has("score-before", atoms.key(before))
            || (before < first - 1 && idioms.has("score-after", atoms.key(before))));
  }

  /** "10: 30 a.m." with a space in it. */
  private static boolean isClock(Atoms atoms, Amount amount) {
    int end = atoms.is(amount.to(), ":") ? amount.to() + 2 : amount.to();
    int colon = end > amount.to() ? amount.to() : amount.from() - 1;
    return atoms.is(colon, ":")
        && atoms.get(colon - 1).isFigure()
        && atoms.get(colon + 1).isFigure()
        && atoms.is(end, "am", "pm", "a", "p");
  }

  /** "twenty-first", "one hundred and fifth": number words that end in an ordinal. */
  private boolean isOrdinal(Atoms atoms, Amount amount) {
    if (atoms.get(amount.to() - 1).isFigure() || amount.isVague()) {
      return false;
    }
    int at = atoms.isHyphen(amount.to()) || atoms.is(amount.to(), "and") ? 1 : 0;
    return (at == 1 || amount.form() == Form.WORDS)
        && idioms.has("ordinal", atoms.key(amount.to() + at))
        && !atoms.key(amount.to() + at + 1).endsWith("s");
  }

  /** "12 Elm Road": the number of a house. */
  private boolean isHouse(Atoms atoms, Amount amount) {
    int at = amount.to();
    boolean named = atoms.get(at).isCapital() && atoms.get(at - 1).isFigure();
    for (int i = at + 1; named && i < at + STREET; i++) {
      if (atoms.get(i).isCapital() && idioms.has("street", atoms.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** A number behind a name belongs to it, unless counted things follow. */
  private boolean isInName(TaggedAtoms words, Amount amount) {
    Atoms atoms = words.atoms();
    int before = amount.from() - 1;
    if (atoms.is(before - 1, "&") && atoms.glued(before)) {
      return true;
    }
    boolean named =
        atoms.get(before).isCapital()
            && words.tag(before) == Tag.PROPN
            && atoms.get(amount.from()).isFigure();
    boolean headline = idioms.has("headline", atoms.key(before));
    if (!named || headline || atoms.get(amount.from()).form().contains(",")) {
      return false;
    }
    boolean adverbial = words.tag(before - 1) == Tag.ADP;
    boolean counted =
        words.tag(amount.to()) == Tag.NOUN && YearGuard.isPlural(atoms.key(amount.to()));
    return !(counted && (adverbial || atoms.get(amount.from()).form().length() > 1));
  }

  /** Whether "half" or "a third" is a part of something here. */
  private boolean isShare(Atoms atoms, Amount amount) {
    if (!atoms.is(amount.from(), "half")) {
      return !atoms.get(amount.from()).isFigure() || !atoms.is(amount.from() - 1, "/", "-");
    }
    return amount.unit().isPresent()
        || (!idioms.has("half-before", atoms.key(amount.from() - 1))
            && idioms.has("half-after", atoms.key(amount.to())));
  }
}
