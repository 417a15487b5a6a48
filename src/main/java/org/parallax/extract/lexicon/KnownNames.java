package org.parallax.extract.lexicon;

import java.util.Optional;
import org.parallax.extract.words.Word;
import org.parallax.extract.words.Words;
import org.parallax.language.Lexicon;
import org.parallax.mention.Name.Category;

/** Bodies and events that are widely known, with the short forms they go by. */
public final class KnownNames {
  /**
   * A name everybody knows.
   *
   * @param full its full form
   * @param category what bears it
   */
  public record Known(String full, Category category) {}

  private final PhraseTable<Known> names = new PhraseTable<>(Word::form);

  /** Reads the lists on the class path. */
  public KnownNames() {
    read("bodies.csv", Category.ORGANIZATION);
    read("events.csv", Category.EVENT);
  }

  private void read(String file, Category category) {
    for (var row : Lexicon.read(KnownNames.class, file).rows()) {
      Known known = new Known(row.get(0), category);
      names.put(row.get(0), known);
      for (String other : row.get(1).split("\\|", -1)) {
        names.put(other, known);
      }
    }
  }

  /** What {@code name}, a full or short form, stands for. */
  public Optional<Known> find(String name) {
    return names.find(name);
  }

  /** The longest such name that starts at word {@code from} and ends before {@code limit}. */
  public Optional<Match<Known>> longest(Words words, int from, int limit) {
    return names.longest(words, from, limit);
  }
}
