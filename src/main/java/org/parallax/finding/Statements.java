package org.parallax.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.StatementMatcher;
import org.parallax.align.Witness;
import org.parallax.language.Tag;
import org.parallax.mention.Statement;
import org.parallax.text.Sentence;

/** Statements that say the same of the same, and how they are shown. */
final class Statements {
  private static final StatementMatcher MATCHER = new StatementMatcher();

  private Statements() {}

  /** The groups of statements that are of one thing. */
  static List<Collation<Statement>> collated(Comparison comparison) {
    return comparison.collate(MATCHER);
  }

  /** The statement in the fewest words. */
  static Statement shortest(List<Statement> statements) {
    return statements.stream()
        .min(Comparator.comparingInt(statement -> statement.span().length()))
        .orElseThrow();
  }

  /** A statement as a chip shows it. */
  static String label(Comparison comparison, Statement statement) {
    return Wording.cut(Bench.words(comparison, statement));
  }

  /** The words of a statement to go on a sentence with. */
  static String clause(Comparison comparison, Statement statement) {
    return lowered(
        comparison.witness(statement.article()), statement, label(comparison, statement));
  }

  /** {@code words}, which begin a statement, as they are written inside a sentence. */
  static String lowered(Witness witness, Statement statement, String words) {
    Sentence sentence = witness.sentence(statement);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean first = sentence.tokens().get(i).start() == statement.span().start();
      boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
      if (first && !capitals && witness.text().tags(sentence).get(i) != Tag.PROPN) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
      }
    }
    return words;
  }
}
