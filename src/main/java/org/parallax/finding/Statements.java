package org.parallax.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.StatementMatcher;
import org.parallax.mention.Statement;

/** Statements that say the same of the same, and how they are shown. */
final class Statements {
  private static final StatementMatcher MATCHER = new StatementMatcher();
  private static final Set<String> LOWERED =
      Set.of(
          "The", "A", "An", "It", "He", "She", "They", "We", "I", "His", "Her", "Its", "Their",
          "This", "These", "That", "Those", "Some", "Many", "Several", "No", "Not", "Nobody");

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
    String words = label(comparison, statement);
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    return LOWERED.contains(first)
        ? first.toLowerCase(Locale.ROOT) + words.substring(first.length())
        : words;
  }
}
