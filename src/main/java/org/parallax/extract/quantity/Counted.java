package org.parallax.extract.quantity;

import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral.Form;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.extract.quantity.Hedges.Hedged;
import org.parallax.language.Tag;

/** Finds what a number counts or measures. */
final class Counted {
  private final NounPhrases phrases;
  private final Leftward leftward;

  Counted(NounPhrases phrases) {
    this.phrases = phrases;
    this.leftward = new Leftward(phrases);
  }

  /**
   * The phrase that {@code amount} counts or measures.
   *
   * @param last the amount before it in the sentence, which is no phrase
   */
  Optional<NounPhrase> of(TaggedAtoms words, Amount amount, Hedged hedged, Described last) {
    if (amount.unit().isEmpty()) {
      return things(words, amount, hedged, last);
    }
    if (amount.isTime() && Ages.isApposed(words, amount)) {
      return phrases.endingAt(words, Ages.nameEnd(words.atoms(), amount.from()));
    }
    boolean listed = amount.is(Unit.Sort.SHARE) && amount.place().signed();
    Optional<NounPhrase> name = listed ? phrases.endingAt(words, amount.from()) : Optional.empty();
    return name.or(() -> beside(words, amount, hedged))
        .or(() -> leftward.nearest(words, hedged.from(), last))
        .or(() -> leftward.subject(words, hedged.from()));
  }

  /** Things counted: the phrase right behind the number. */
  private Optional<NounPhrase> things(
      TaggedAtoms words, Amount amount, Hedged hedged, Described last) {
    Atoms atoms = words.atoms();
    int at = atoms.isHyphen(hedged.to()) ? hedged.to() + 1 : hedged.to();
    int before = hedged.from();
    if (atoms.is(before - 1, "magnitude")) {
      return Optional.of(new NounPhrase(before - 1, before, before));
    }
    boolean of = atoms.is(at, "of");
    boolean partitive = amount.isVague() || amount.form() == Form.FRACTION;
    if (of && !partitive) {
      return atoms.is(at + 1, "the", "its", "their", "our", "those", "these", "them")
          ? phrases.startingAt(words, at + 1).filter(phrase -> !isOwner(atoms, phrase))
          : Optional.empty();
    }
    boolean possible = partitive || !words.is(at, Tag.DET, Tag.PRON);
    Optional<NounPhrase> behind = possible ? phrases.startingAt(words, at) : Optional.empty();
    return behind.isPresent() || partitive ? behind : complemented(words, hedged.from(), last);
  }

  /** "is 5", "stood at 5": the subject, where the number itself is the complement. */
  private Optional<NounPhrase> complemented(TaggedAtoms words, int from, Described last) {
    boolean listed = words.atoms().is(from - 2, "there") || words.atoms().is(from - 3, "there");
    return !listed && words.is(from - 1, Tag.AUX, Tag.VERB, Tag.ADP)
        ? leftward.nearest(words, from, last)
        : Optional.empty();
  }

  /** "3 of the town's 40 stations": what ends in a possessive owns the total. */
  private static boolean isOwner(Atoms atoms, NounPhrase phrase) {
    String last = atoms.key(phrase.core() - 1);
    return last.endsWith("'s") || last.endsWith("s'");
  }

  private boolean isTime(Atoms atoms, NounPhrase phrase) {
    return phrases.isTime(atoms.key(phrase.core() - 1));
  }

  /** What stands right behind a measured amount: "$5 contract", "5% of voters". */
  private Optional<NounPhrase> beside(TaggedAtoms words, Amount amount, Hedged hedged) {
    Atoms atoms = words.atoms();
    int at = atoms.isHyphen(hedged.to()) ? hedged.to() + 1 : hedged.to();
    if (atoms.is(at, "of")) {
      return phrases.startingAt(words, at + 1);
    }
    boolean open = amount.isMoney() && (atoms.is(at, "in", "for") || atoms.is(at, "worth"));
    if (open && !atoms.get(at + 1).isFigure()) {
      int next = atoms.is(at + 1, "of") ? at + 2 : at + 1;
      boolean sized = words.tag(next) == Tag.DET && atoms.get(next + 1).isFigure();
      return phrases.startingAt(words, sized ? next + 3 : next);
    }
    boolean noun = words.is(at, Tag.NOUN, Tag.ADJ, Tag.PROPN);
    return noun
        ? phrases.startingAt(words, at).filter(phrase -> !isTime(atoms, phrase))
        : Optional.empty();
  }
}
