package org.parallax.align.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.align.passage.Witness;
import org.parallax.language.Stemmer;
import org.parallax.mention.Statement;
import org.parallax.text.Role;
import org.parallax.text.Sentence;

/**
 * A statement of an article with what it says.
 *
 * @param statement the statement
 * @param assertion its content
 */
public record Made(Statement statement, Assertion assertion) {
  /** A sentence of more tokens is no sentence; comparing its clauses would take long. */
  private static final int LONGEST = 250;

  /**
   * All that an article states in its body, found in several ways.
   *
   * @param all in the order of the text
   * @param bySentence by the number of the sentence
   * @param byDeed by the deed, where it says something by itself; in the order of the text
   */
  public record All(
      List<Made> all, Map<Integer, List<Made>> bySentence, Map<String, List<Made>> byDeed) {
    private static All of(Witness witness) {
      All all = new All(new ArrayList<>(), new HashMap<>(), new HashMap<>());
      Stemmer stemmer = new Stemmer();
      witness
          .mentions(Statement.class)
          .filter(statement -> isTold(witness.sentence(statement)))
          .map(statement -> new Made(statement, Assertion.of(witness, statement, stemmer)))
          .forEach(all::add);
      return all;
    }

    private void add(Made made) {
      all.add(made);
      bySentence.computeIfAbsent(made.sentence(), key -> new ArrayList<>()).add(made);
      if (!made.assertion.light()) {
        byDeed.computeIfAbsent(made.assertion.deed(), key -> new ArrayList<>()).add(made);
      }
    }

    /** Those of a sentence, in the order of the text. */
    public List<Made> in(int sentence) {
      return bySentence.getOrDefault(sentence, List.of());
    }

    /** Those that tell a deed, in the order of the text. */
    List<Made> telling(String deed) {
      return byDeed.getOrDefault(deed, List.of());
    }
  }

  /** All that {@code witness} states; worked out once. */
  public static All by(Witness witness) {
    return witness.derived(All.class, All::of);
  }

  private static boolean isTold(Sentence sentence) {
    return sentence.role() == Role.BODY && sentence.tokens().size() <= LONGEST;
  }

  /** The number of the sentence it stands in. */
  int sentence() {
    return statement.at().sentence();
  }
}
