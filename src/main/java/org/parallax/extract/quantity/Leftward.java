package org.parallax.extract.quantity;

import java.util.Optional;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.language.Tag;

/** Finds what a number measures among the words before it. */
final class Leftward {
  /** How many words the search passes over. */
  private static final int REACH = 8;

  /** How many words a clause may have between its verb and the number. */
  private static final int CLAUSE = 14;

  /** How many words a bracket may hold and still be passed over. */
  private static final int BRACKET = 12;

  /** Conjunctions that only compare. */
  private static final String[] LIKE = {"as", "than", "like"};

  private final NounPhrases phrases;

  Leftward(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The nearest phrase before atom {@code from}, past verbs, prepositions, spells of time, brackets
   * and the amount before.
   */
  Optional<NounPhrase> nearest(TaggedAtoms words, int from, Described last) {
    int end = from;
    for (int passed = 0; passed < REACH && end > 0; passed++) {
      int past = past(words, end, last);
      if (past < end) {
        end = past;
        continue;
      }
      Optional<NounPhrase> phrase = phrases.endingAt(words, end);
      if (phrase.isPresent() && !phrases.isSum(words.atoms().key(end - 1))) {
        return phrase;
      }
      if (phrase.isEmpty() && !isPassable(words, end - 1)) {
        return Optional.empty();
      }
      end--;
    }
    return Optional.empty();
  }

  private static boolean isPassable(TaggedAtoms words, int i) {
    Atoms atoms = words.atoms();
    boolean clause =
        atoms.is(i, ",")
            && atoms.is(i + 1, "which", "worth", "ranging", "valued", "priced", "starting");
    return clause
        || atoms.is(i, LIKE)
        || words.is(i, Tag.VERB, Tag.AUX, Tag.ADP, Tag.ADV, Tag.PART, Tag.DET, Tag.ADJ, Tag.PRON);
  }

  /** Where what ends before {@code end} starts, if it measures or dates; else {@code end}. */
  private int past(TaggedAtoms words, int end, Described last) {
    Atoms atoms = words.atoms();
    Amount.Place amount = last.amount().place();
    boolean alone = last.end() == amount.to();
    if (alone && amount.from() < end && end <= amount.to()) {
      return last.hedged().from();
    }
    if (atoms.is(end - 1, ")")) {
      return opening(atoms, end - 1);
    }
    if (phrases.isVerb(words, end - 1)) {
      return end - 1;
    }
    boolean time = phrases.isTime(atoms.key(end - 1));
    return time ? phrases.endingAt(words, end).map(NounPhrase::from).orElse(end) : end;
  }

  private static int opening(Atoms atoms, int close) {
    for (int i = close - 1; i > 0 && i > close - BRACKET; i--) {
      if (atoms.is(i, "(")) {
        return i;
      }
    }
    return close + 1;
  }

  /** The phrase before the verb of the clause, at some distance from the number. */
  Optional<NounPhrase> subject(TaggedAtoms words, int from) {
    Atoms atoms = words.atoms();
    for (int i = from - 1; i > 0 && i > from - CLAUSE; i--) {
      boolean clause = words.tag(i) == Tag.SCONJ && !atoms.is(i, LIKE);
      if (clause || atoms.is(i, ";", ":", "(", ")", "\"", "“", "”")) {
        return Optional.empty();
      }
      if (words.is(i, Tag.VERB, Tag.AUX) || phrases.isVerb(words, i)) {
        Optional<NounPhrase> phrase = phrases.endingAt(words, i);
        if (phrase.isPresent() && !phrases.isTime(atoms.key(i - 1))) {
          return phrases.isSum(atoms.key(i - 1)) ? Optional.empty() : phrase;
        }
      }
    }
    return Optional.empty();
  }
}
