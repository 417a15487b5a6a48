package org.parallax.extract.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.language.Tag;

/** Finds noun phrases by their parts of speech, to the right and to the left of a place. */
final class NounPhrases {
  /** Longer phrases are cut: no reader takes them in as one thing. */
  private static final int LONGEST = 14;

  /** A pronoun with a verb drawn to it. */
  private static final Pattern SHORTENED = Pattern.compile("'(?:re|m|ve|ll|d|t)$");

  private final WordSets lists;

  /**
   * @param lists the words of {@code nouns.csv}
   */
  NounPhrases(WordSets lists) {
    this.lists = lists;
  }

  /** The noun phrase that starts at {@code at}, articles passed over, with what is added to it. */
  Optional<NounPhrase> startingAt(TaggedAtoms words, int at) {
    int from = at;
    while (from < at + 3 && lists.has("opening", words.atoms().key(from))) {
      from++;
    }
    int core = core(words, from);
    return core == from ? Optional.empty() : Optional.of(extended(words, from, core));
  }

  private NounPhrase extended(TaggedAtoms words, int from, int core) {
    int end = core;
    for (int more = 0; more < 2; more++) {
      int next = complement(words, end);
      if (next == end || next > from + LONGEST) {
        break;
      }
      end = next;
    }
    return new NounPhrase(from, core, end);
  }

  /** The end of "of …", "near …" behind a phrase that ends at {@code at}, or {@code at} itself. */
  private int complement(TaggedAtoms words, int at) {
    if (words.tag(at) != Tag.ADP || lists.has("closing", words.atoms().key(at))) {
      return at;
    }
    int from = at + 1;
    while (from < at + 3 && lists.has("opening", words.atoms().key(from))) {
      from++;
    }
    int core = core(words, from);
    return core == from || words.atoms().get(from).isFigure() ? at : core;
  }

  /** The end of the adjectives and nouns that start at {@code from}, at its last noun. */
  private int core(TaggedAtoms words, int from) {
    Atoms atoms = words.atoms();
    int end = from;
    int i = from;
    while (i < from + LONGEST && i < atoms.size() && continues(words, i, end > from)) {
      if (isNoun(words, i)) {
        end = i + 1;
      }
      i++;
    }
    boolean people = end == from && lists.has("nominal", atoms.key(from));
    return people ? from + 1 : end;
  }

  private boolean isNoun(TaggedAtoms words, int i) {
    Atoms atoms = words.atoms();
    boolean noun = words.is(i, Tag.NOUN, Tag.PROPN) && atoms.get(i).isWord();
    return (noun && !SHORTENED.matcher(atoms.key(i)).find())
        || (atoms.is(i, "worth") && atoms.is(i - 1, "net"))
        || isPossessed(atoms, i)
        || isNumbered(words, i);
  }

  /** Figures inside a name: "Model 3 sedans". */
  private static boolean isPossessed(Atoms atoms, int i) {
    return atoms.get(i).isFigure() && atoms.isHyphen(i - 1) && atoms.get(i - 2).isWord();
  }

  /** The figure behind a name in capitals that has it for good: "FTSE 100". */
  private static boolean isNumbered(TaggedAtoms words, int i) {
    String name = words.atoms().get(i - 1).form();
    return words.atoms().get(i).isFigure()
        && words.tag(i - 1) == Tag.PROPN
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private boolean continues(TaggedAtoms words, int i, boolean hasNoun) {
    Atom atom = words.atoms().get(i);
    if (lists.has("closing", atom.key())) {
      return false;
    }
    if (!atom.isWord()) {
      return words.atoms().isHyphen(i)
          || (atom.form().equals("&") && hasNoun)
          || isPossessed(words.atoms(), i)
          || isPossessiveMark(words.atoms(), i);
    }
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ -> true;
      case VERB -> !hasNoun && isParticiple(words, i);
      case ADV -> !hasNoun && words.is(i + 1, Tag.ADJ);
      case CCONJ -> isJoint(words, i);
      case PART -> atom.key().equals("'s");
      default -> words.atoms().isHyphen(i + 1) && !words.is(i, Tag.ADP, Tag.PRON, Tag.AUX);
    };
  }

  private static boolean isPossessiveMark(Atoms atoms, int i) {
    return atoms.is(i, "'", "’")
        && atoms.glued(i)
        && atoms.key(i - 1).endsWith("s")
        && atoms.get(i + 1).isWord();
  }

  /** "charging stations", "recorded songs": a verb form before its noun. */
  private static boolean isParticiple(TaggedAtoms words, int i) {
    String key = words.atoms().key(i);
    boolean form = key.endsWith("ing") || key.endsWith("ed") || key.endsWith("en");
    return form && words.is(i + 1, Tag.NOUN, Tag.PROPN, Tag.ADJ);
  }

  /** "digital and physical sales", "men and women": not two things that are counted apart. */
  private static boolean isJoint(TaggedAtoms words, int i) {
    Tag before = words.tag(i - 1);
    return words.atoms().is(i, "and", "or")
        && words.tag(i + 1) == before
        && (before == Tag.ADJ || before == Tag.NOUN)
        && (before == Tag.NOUN || words.is(i + 2, Tag.NOUN, Tag.PROPN));
  }

  /**
   * The noun phrase that ends before {@code end}, with the one it is joined to by "of".
   *
   * @param end the number of the atom after its last
   */
  Optional<NounPhrase> endingAt(TaggedAtoms words, int end) {
    if (!isNoun(words, end - 1) || lists.has("closing", words.atoms().key(end - 1))) {
      return Optional.empty();
    }
    int from = end - 1;
    while (from > 0 && from > end - LONGEST && precedes(words, from - 1)) {
      from--;
    }
    from = trimmed(words, from);
    from -= words.atoms().glued(from) && words.atoms().get(from - 1).isFigure() ? 1 : 0;
    int head = words.atoms().is(from - 1, "the", "its", "their", "a") ? from - 2 : from - 1;
    if (words.atoms().is(head, "of") && isNoun(words, head - 1) && from > end - LONGEST) {
      int start = head - 1;
      while (start > 0 && start > head - 5 && precedes(words, start - 1)) {
        start--;
      }
      return Optional.of(new NounPhrase(trimmed(words, start), head, end));
    }
    return Optional.of(new NounPhrase(from, end, end));
  }

  private boolean precedes(TaggedAtoms words, int i) {
    Atom atom = words.atoms().get(i);
    if (!atom.isWord()) {
      return words.atoms().isHyphen(i)
          || (atom.form().equals("&") && words.atoms().glued(i))
          || isPossessiveMark(words.atoms(), i);
    }
    if (lists.has("closing", atom.key())) {
      return false;
    }
    return words.is(i, Tag.NOUN, Tag.PROPN, Tag.ADJ) || atom.key().equals("'s");
  }

  private static int trimmed(TaggedAtoms words, int from) {
    return words.atoms().get(from).isWord() ? from : from + 1;
  }

  /** Whether {@code key} is a spell of time, which is measured by nothing beside it. */
  boolean isTime(String key) {
    return lists.has("time", key);
  }

  /** Whether a noun's form at {@code i} is the verb of the noun before it: "shares rose". */
  boolean isVerb(TaggedAtoms words, int i) {
    return lists.has("verb", words.atoms().key(i))
        && (isNoun(words, i - 1) || words.atoms().is(i - 1, "to"));
  }

  /** Whether {@code key} only repeats that there is a number, as "total" does. */
  boolean isSum(String key) {
    return lists.has("sum", key);
  }
}
