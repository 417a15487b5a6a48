package org.parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.extract.numeral.Atom;
import org.parallax.extract.numeral.Atoms;
import org.parallax.extract.numeral.Numeral.Form;
import org.parallax.extract.numeral.TaggedAtoms;
import org.parallax.language.Tag;

/**
 * Knows a number that counts the parts of one thing instead of things: {@code a 12-page document},
 * {@code a seven member panel}. The part becomes its unit, as a UCUM annotation.
 */
final class Compounds {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final WordSets lists;
  private final NounPhrases phrases;

  Compounds(WordSets lists, NounPhrases phrases) {
    this.lists = lists;
    this.phrases = phrases;
  }

  /** The amount with the part it counts as its unit, where it counts one. */
  Amount read(TaggedAtoms words, Amount amount) {
    Atoms atoms = words.atoms();
    boolean hyphen = atoms.isHyphen(amount.to());
    int part = hyphen ? amount.to() + 1 : amount.to();
    boolean possible =
        amount.unit().isEmpty()
            && (amount.form() == Form.FIGURES || amount.form() == Form.WORDS)
            && amount.low().compareTo(TWO) >= 0
            && isSingular(words, part);
    if (!possible || !(hyphen ? isJoined(atoms, part) : describesOne(words, part))) {
      return amount;
    }
    Amount.Place old = amount.place();
    Amount.Place place = new Amount.Place(old.from(), old.number(), part + 1, old.signed());
    Unit unit = Unit.of("{" + atoms.key(part) + "}", Unit.Sort.MEASURE);
    return new Amount(amount.low(), amount.high(), Optional.of(unit), amount.form(), place);
  }

  private boolean isSingular(TaggedAtoms words, int i) {
    Atom atom = words.atoms().get(i);
    return words.tag(i) == Tag.NOUN
        && atom.isWord()
        && !atom.isCapital()
        && atom.key().length() > 2
        && !atom.key().contains("'")
        && !lists.has("closing", atom.key())
        && !isPlural(atom.key());
  }

  private boolean isPlural(String key) {
    return (key.endsWith("s") && !key.endsWith("ss")) || lists.has("plural", key);
  }

  /** Whether what is joined to the number by a hyphen ends there: not "10-storey-high". */
  private static boolean isJoined(Atoms atoms, int part) {
    return !atoms.isHyphen(part + 1);
  }

  /** Whether the nouns from {@code part} on end in the singular: "12 page document". */
  private boolean describesOne(TaggedAtoms words, int part) {
    return phrases
        .startingAt(words, part + 1)
        .filter(whole -> whole.from() == part + 1)
        .filter(whole -> words.tag(whole.core() - 1) == Tag.NOUN)
        .filter(whole -> !isPlural(words.atoms().key(whole.core() - 1)))
        .isPresent();
  }
}
