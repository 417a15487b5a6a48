package org.parallax.align.statement;

import java.util.List;
import java.util.Set;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.mention.Statement;

/**
 * Matches statements that say the same of the same: one deed, the same subject as far as both tell
 * it, and most of what else the shorter of the two says. Whether they are affirmed, how sure they
 * are and on whose word makes no difference.
 */
public record StatementMatcher() implements Matcher<Statement> {
  private static final double LEAST = 0.45;

  /** Shared content of this weight is half of full evidence. */
  private static final double THIN = 0.7;

  private static final double UNTOLD_SUBJECT = 0.8;

  /** "Iceland's delegation" and "the Norwegian delegation" share a word, and are two. */
  private static final double SAME_SUBJECT = 0.6;

  private static final double LIGHT = 0.75;

  @Override
  public List<Link<Statement>> links(Pairing pairing) {
    Assertions assertions = new Assertions(pairing);
    return assertions.links((a, b) -> strength(assertions, a, b), LEAST);
  }

  @Override
  public boolean sameReading(Statement a, Statement b) {
    return a.stance().polarity() == b.stance().polarity();
  }

  private static double strength(Assertions assertions, Made one, Made other) {
    Assertion a = one.assertion();
    Assertion b = other.assertion();
    double subjects = subjects(assertions, one, other);
    Set<String> mine = a.arguments();
    Set<String> theirs = b.arguments();
    double shared = assertions.shared(mine, theirs);
    double deed = a.light() ? 0 : assertions.weight(Set.of(a.deed()));
    double least = Math.min(assertions.weight(mine), assertions.weight(theirs));
    double cover = (shared + deed) / Math.max(0.01, least + deed);
    double evidence = (shared + deed) / (shared + deed + THIN);
    return subjects * (a.light() ? LIGHT : 1) * evidence * Math.sqrt(cover);
  }

  /** How well the subjects fit, in 0..1; 0 when they are two. */
  static double subjects(Assertions assertions, Made one, Made other) {
    Assertion a = one.assertion();
    Assertion b = other.assertion();
    if (a.doer().isEmpty() != b.doer().isEmpty()) {
      boolean first = a.doer().isEmpty();
      Assertion passive = first ? a : b;
      Assertion active = first ? b : a;
      boolean same = assertions.shared(passive.subject(), active.theme()) > 0;
      return same || passive.subject().isEmpty() ? UNTOLD_SUBJECT : 0;
    }
    if (a.subject().isEmpty() && b.subject().isEmpty()) {
      return assertions.shared(a.arguments(), b.arguments()) > 0 ? UNTOLD_SUBJECT : 0;
    }
    if (a.subject().isEmpty() || b.subject().isEmpty()) {
      return UNTOLD_SUBJECT;
    }
    double shared = assertions.shared(a.subject(), b.subject());
    double least = Math.min(assertions.weight(a.subject()), assertions.weight(b.subject()));
    if (shared > 0) {
      return shared >= SAME_SUBJECT * least ? 1 : 0;
    }
    boolean elsewhere =
        assertions.shared(a.subject(), b.arguments()) > 0
            && assertions.shared(b.subject(), a.arguments()) > 0;
    return elsewhere || sameSource(one.statement(), other.statement()) ? UNTOLD_SUBJECT : 0;
  }

  /** What one person says of "the convict" and of a name is mostly of one and the same. */
  static boolean sameSource(Statement a, Statement b) {
    return a.stance().source().isPresent() && a.stance().source().equals(b.stance().source());
  }
}
