package org.parallax.align.statement;

import java.util.Locale;
import java.util.Set;
import org.parallax.align.word.WordClasses;
import org.parallax.extract.lexicon.Offices;

/** Common nouns in the singular that a pronoun for a person may stand for. */
final class HumanNouns {
  private static final String FILE = "human-nouns.csv";
  private static final Set<String> NOUNS = called("noun");
  private static final Set<String> OTHERS = called("other");
  private static final Set<String> ENDINGS = called("ending");
  private static final Offices OFFICES = new Offices();

  private HumanNouns() {}

  /** The words of one sort of the list. */
  static Set<String> called(String sort) {
    return WordClasses.called(HumanNouns.class, FILE, sort);
  }

  /** Whether a pronoun tells of one more person: "him". */
  static boolean isOther(String pronoun) {
    return OTHERS.contains(pronoun.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code noun} may tell of one person, by the lists or by its ending. */
  static boolean isOne(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return NOUNS.contains(lower)
        || ENDINGS.stream().anyMatch(lower::endsWith)
        || OFFICES.find(lower).isPresent();
  }
}
