package org.parallax.align.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Statement;
import org.parallax.mention.Statement.Polarity;

/**
 * Matches statements that affirm of one thing what excludes each other, in two verbs of {@code
 * opposite-deeds.csv}. Only in passages that are aligned, and only where the rest is the same.
 */
public record OppositeMatcher() implements Matcher<Statement> {
  private static final Map<String, Set<String>> OPPOSITES = new HashMap<>();

  private static final double LEAST = 0.45;

  /** Shared content of this weight is half of full evidence. */
  private static final double THIN = 0.7;

  /** What remains of the shorter clause must be shared for the most part. */
  private static final double COVER = 0.5;

  static {
    Stemmer stemmer = new Stemmer();
    for (List<String> row : Lexicon.read(OppositeMatcher.class, "opposite-deeds.csv").rows()) {
      String one = Assertion.deed(row.get(0), stemmer);
      String other = Assertion.deed(row.get(1), stemmer);
      OPPOSITES.computeIfAbsent(one, any -> new HashSet<>()).add(other);
      OPPOSITES.computeIfAbsent(other, any -> new HashSet<>()).add(one);
    }
  }

  @Override
  public List<Link<Statement>> links(Pairing pairing) {
    Assertions assertions = new Assertions(pairing);
    return assertions.linksOfPassages((a, b) -> strength(assertions, a, b), LEAST);
  }

  @Override
  public boolean needsLinks() {
    return true;
  }

  @Override
  public boolean sameReading(Statement a, Statement b) {
    return deed(a).equals(deed(b));
  }

  /** What is done, in the same word whichever of its synonyms a report uses. */
  public static String deed(Statement statement) {
    return Assertion.deed(statement.predicate(), new Stemmer());
  }

  /** Whether one deed undoes the other or rules it out, both by their classes. */
  public static boolean areOpposite(String deed, String other) {
    return OPPOSITES.getOrDefault(deed, Set.of()).contains(other);
  }

  private static double strength(Assertions assertions, Made one, Made other) {
    Assertion a = one.assertion();
    Assertion b = other.assertion();
    if (!areOpposite(a.deed(), b.deed()) || !isAffirmed(one) || !isAffirmed(other)) {
      return 0;
    }
    Set<String> mine = a.arguments();
    Set<String> theirs = b.arguments();
    double subjects = StatementMatcher.subjects(assertions, one, other);
    double shared = assertions.shared(mine, theirs);
    double least = Math.min(assertions.weight(mine), assertions.weight(theirs));
    double cover = shared / Math.max(0.01, least);
    return cover < COVER ? 0 : subjects * shared / (shared + THIN) * Math.sqrt(cover);
  }

  private static boolean isAffirmed(Made made) {
    return made.statement().stance().polarity() == Polarity.AFFIRMED;
  }
}
