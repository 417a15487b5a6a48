package org.parallax.extract.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.language.Lexicon;

/** Verbs that hand the word to somebody. */
public final class Cues {
  /**
   * A verb of saying or thinking.
   *
   * @param base its base form
   * @param stance how sure it makes what is said
   */
  public record Cue(String base, Stance stance) {}

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
    /** The speaker says it is not so. */
    DENIED
  }

  private final Map<String, Cue> cues = new HashMap<>();

  /** Reads the list on the class path. */
  public Cues() {
    for (var row : Lexicon.read(Cues.class, "cues.csv").rows()) {
      Cue cue = new Cue(row.get(0), Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
      cues.putIfAbsent(row.get(0), cue);
      for (String form : row.get(1).split("\\|", -1)) {
        cues.putIfAbsent(form, cue);
      }
    }
  }

  /** The verb of which {@code lower}, a word in lower case, is a form. */
  public Optional<Cue> find(String lower) {
    return Optional.ofNullable(cues.get(lower));
  }
}
