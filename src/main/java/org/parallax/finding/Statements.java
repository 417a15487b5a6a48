package org.parallax.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.statement.StatementMatcher;
import org.parallax.language.Tag;
import org.parallax.mention.Quote;
import org.parallax.mention.Statement;
import org.parallax.text.Sentence;

/** Statements that say the same of the same, and how they are shown. */
public final class Statements {
  private static final StatementMatcher MATCHER = new StatementMatcher();
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  /** Words that are capitalised only because they begin a sentence. */
  private static final Set<Tag> CLOSED =
      Set.of(Tag.DET, Tag.PRON, Tag.ADP, Tag.NUM, Tag.ADV, Tag.SCONJ, Tag.AUX);

  private Statements() {}

  /** The groups of statements that are of one thing. */
  public static List<Collation<Statement>> collated(Comparison comparison) {
    return comparison.collate(MATCHER);
  }

  /** The statement in the fewest words. */
  public static Statement shortest(List<Statement> statements) {
    return statements.stream()
        .min(Comparator.comparingInt(statement -> statement.span().length()))
        .orElseThrow();
  }

  /** A statement as a chip shows it. */
  public static String label(Comparison comparison, Statement statement) {
    return Wording.cut(Bench.words(comparison, statement));
  }

  /** Whether a speaker states it between quotation marks: how it is put is his matter. */
  public static boolean isQuoted(Comparison comparison, Statement statement) {
    return comparison
        .witness(statement.article())
        .mentions(Quote.class)
        .filter(quote -> quote.manner() == Quote.Manner.DIRECT)
        .anyMatch(quote -> quote.span().encloses(statement.parts().predicate().span()));
  }

  /** The words of a statement to go on a sentence with. */
  public static String clause(Comparison comparison, Statement statement) {
    return lowered(
        comparison.witness(statement.article()), statement, label(comparison, statement));
  }

  /**
   * {@code words}, which begin a statement, as they are written inside a sentence: the capital
   * stays where the word has one for its own sake.
   */
  public static String lowered(Witness witness, Statement statement, String words) {
    Sentence sentence = witness.sentence(statement);
    int start = Math.min(statement.span().start(), statement.parts().subject().span().start());
    boolean opens = sentence.span().start() == start;
    boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    if (!opens || sentence.tokens().isEmpty() || capitals) {
      return words;
    }
    String first = sentence.tokens().get(0).form();
    String lower = first.toLowerCase(Locale.ROOT);
    boolean small =
        CLOSED.contains(witness.text().tags(sentence).get(0)) || words(witness).contains(lower);
    return small && words.startsWith(first)
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private record AllWords(Set<String> set) {
    static AllWords of(Witness witness) {
      return new AllWords(
          BETWEEN_WORDS
              .splitAsStream(witness.article().text().value())
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** The words of the article as they are written. */
  private static Set<String> words(Witness witness) {
    return witness.derived(AllWords.class, AllWords::of).set;
  }
}
