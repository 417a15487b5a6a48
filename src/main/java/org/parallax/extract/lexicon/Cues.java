package org.parallax.extract.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.language.Lexicon;

/** Verbs that hand over what somebody says, thinks or wants. */
public final class Cues {
  /**
   * A form of such a verb.
   *
   * @param base its base form, with a particle where it has one
   * @param form which form it is
   * @param stance how sure it makes what is said
   * @param follows what follows it
   * @param maybeNoun whether the form may be a noun as well
   */
  public record Cue(String base, Form form, Stance stance, Follows follows, boolean maybeNoun) {}

  /** The form of a verb. */
  public enum Form {
    /** As in "they say"; often a noun as well. */
    BASE,
    /** As in "she says"; often a noun as well. */
    PRESENT,
    /** As in "she said". */
    PAST,
    /** As in "saying". */
    PARTICIPLE
  }

  /** What a verb of saying has behind it. */
  public enum Follows {
    /** A clause of its own. */
    CLAUSE,
    /** A clause with a word that begins it: "that", "how". */
    THAT,
    /** A thing or an act as well as a clause. */
    ANY
  }

  /** How sure a verb of saying makes what is said. */
  public enum Stance {
    /** It says nothing about that. */
    SAID,
    /** The report vouches for it. */
    FACT,
    /** It is to come. */
    EXPECTED,
    /** It may be so. */
    POSSIBLE,
    /** The report keeps its distance. */
    ALLEGED,
    /** The speaker says it is not so, or that he or she will not. */
    DENIED
  }

  private final PhraseTable<Cue> cues = new PhraseTable<>(Word::lower);

  /** Reads the list on the class path. */
  public Cues() {
    for (var row : Lexicon.read(Cues.class, "cues.csv").rows()) {
      add(row, row.get(0), Form.BASE);
      Lexicon.forms(row.get(1)).forEach(form -> add(row, form, form(form)));
    }
  }

  private void add(List<String> row, String words, Form form) {
    Stance stance = Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT));
    boolean finite = form == Form.BASE || form == Form.PRESENT;
    boolean maybeNoun = finite && row.get(4).equals("noun");
    Follows follows = Follows.valueOf(row.get(3).toUpperCase(Locale.ROOT));
    cues.put(words, new Cue(row.get(0), form, stance, follows, maybeNoun));
  }

  private static Form form(String words) {
    int space = words.indexOf(' ');
    String verb = space < 0 ? words : words.substring(0, space);
    if (verb.endsWith("ing")) {
      return Form.PARTICIPLE;
    }
    return verb.endsWith("s") ? Form.PRESENT : Form.PAST;
  }

  /** The verb of which {@code lower}, one word in lower case, is a form. */
  public Optional<Cue> find(String lower) {
    return cues.find(lower);
  }

  /** The longest such verb, with its particle, that starts at word {@code from}. */
  public Optional<Match<Cue>> longest(Words words, int from, int limit) {
    return cues.longest(words, from, limit);
  }
}
