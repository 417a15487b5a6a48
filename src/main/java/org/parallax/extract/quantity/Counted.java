package org.parallax.extract.quantity;

import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral.Form;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.extract.quantity.Hedges.Hedged;
import org.parallax.language.Tag;

/** Finds what a number counts or measures. */
final class Counted {
  /** How many words the search to the left passes over. */
  private static final int REACH = 8;

  /** How many words a clause may have between its verb and the number. */
  private static final int CLAUSE = 14;

  /** Conjunctions that only compare. */
  private static final String[] LIKE = {"as", "than", "like"};

  private final NounPhrases phrases = new NounPhrases();

  /** The phrase that {@code amount} counts or measures. */
  Optional<NounPhrase> of(TaggedAtoms words, Amount amount, Hedged hedged) {
    if (amount.unit().isEmpty()) {
      return things(words, amount, hedged);
    }
    if (amount.isTime() && Ages.isApposed(words, amount)) {
      return phrases.endingAt(words, Ages.nameEnd(words.atoms(), amount.from()));
    }
    return beside(words, amount, hedged)
        .or(() -> before(words, hedged.from()))
        .or(() -> subject(words, hedged.from()));
  }

  /** The phrase before the verb of the clause, at some distance from the number. */
  private Optional<NounPhrase> subject(TaggedAtoms words, int from) {
    Atoms atoms = words.atoms();
    for (int i = from - 1; i > 0 && i > from - CLAUSE; i--) {
      boolean clause = words.tag(i) == Tag.SCONJ && !atoms.is(i, LIKE);
      if (clause || atoms.is(i, ";", ":", "(", ")", "\"", "“", "”")) {
        return Optional.empty();
      }
      if (words.is(i, Tag.VERB, Tag.AUX)) {
        Optional<NounPhrase> phrase = phrases.endingAt(words, i);
        if (phrase.isPresent()) {
          return phrases.isSum(atoms.key(i - 1)) ? Optional.empty() : phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** Things counted: the phrase right behind the number. */
  private Optional<NounPhrase> things(TaggedAtoms words, Amount amount, Hedged hedged) {
    Atoms atoms = words.atoms();
    int at = atoms.isHyphen(hedged.to()) ? hedged.to() + 1 : hedged.to();
    boolean of = atoms.is(at, "of");
    boolean partitive = amount.isVague() || amount.form() == Form.FRACTION;
    if (of && !partitive) {
      return atoms.is(at + 1, "the", "its", "their", "our", "those", "these", "them")
          ? phrases.startingAt(words, at + 1)
          : Optional.empty();
    }
    boolean possible = partitive || !words.is(at, Tag.DET, Tag.PRON);
    Optional<NounPhrase> behind = possible ? phrases.startingAt(words, at) : Optional.empty();
    return behind.isPresent() || partitive ? behind : complemented(words, hedged.from());
  }

  /** "is 5", "stood at 5": the subject, where the number itself is the complement. */
  private Optional<NounPhrase> complemented(TaggedAtoms words, int from) {
    return words.is(from - 1, Tag.AUX, Tag.VERB, Tag.ADP) ? before(words, from) : Optional.empty();
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
    return noun ? phrases.startingAt(words, at) : Optional.empty();
  }

  /** The nearest phrase before the number, past verbs and prepositions. */
  private Optional<NounPhrase> before(TaggedAtoms words, int from) {
    Atoms atoms = words.atoms();
    int end = from;
    for (int passed = 0; passed < REACH && end > 0; passed++) {
      Optional<NounPhrase> phrase = phrases.endingAt(words, end);
      if (phrase.isPresent() && !phrases.isSum(atoms.key(end - 1))) {
        return phrase;
      }
      boolean passable =
          phrase.isPresent()
              || atoms.is(end - 1, LIKE)
              || words.is(
                  end - 1, Tag.VERB, Tag.AUX, Tag.ADP, Tag.ADV, Tag.PART, Tag.DET, Tag.ADJ,
                  Tag.PRON);
      if (!passable) {
        return Optional.empty();
      }
      end--;
    }
    return Optional.empty();
  }
}
