package org.parallax.align.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Statement;

/**
 * Matches statements that tell one deed with a doer of their own: the same verb, and the same thing
 * done or the parts exchanged.
 */
public record DeedMatcher() implements Matcher<Statement> {
  private static final Set<String> SHARED = new HashSet<>();

  /** Those of the shared deeds of which it matters who did them to whom. */
  private static final Set<String> DIRECTED = new HashSet<>();

  static {
    Stemmer stemmer = new Stemmer();
    for (List<String> row : Lexicon.read(DeedMatcher.class, "shared-deeds.csv").rows()) {
      String deed = Assertion.deed(row.get(0), stemmer);
      SHARED.add(deed);
      if (row.size() > 1) {
        DIRECTED.add(deed);
      }
    }
  }

  private static final double LEAST = 0.5;
  private static final double THIN = 0.7;

  /** What "bought A" and "bought B" share is not the deed: so much of what is done must be one. */
  private static final double COVER = 0.6;

  @Override
  public List<Link<Statement>> links(Pairing pairing) {
    Assertions assertions = new Assertions(pairing);
    return assertions.links((a, b) -> strength(assertions, a, b), LEAST);
  }

  @Override
  public boolean sameReading(Statement a, Statement b) {
    return a.parts().doer().map(doer -> doer.name()).equals(b.parts().doer().map(d -> d.name()));
  }

  private static boolean isShared(Assertion assertion, boolean exchanged) {
    boolean shared = SHARED.contains(assertion.deed());
    return assertion.light() || (shared && !(exchanged && DIRECTED.contains(assertion.deed())));
  }

  private static double strength(Assertions assertions, Made one, Made other) {
    Assertion a = one.assertion();
    Assertion b = other.assertion();
    boolean exchanged =
        assertions.shared(a.doer(), b.theme()) > 0 && assertions.shared(b.doer(), a.theme()) > 0;
    if (isShared(a, exchanged) || a.doer().isEmpty() || b.doer().isEmpty()) {
      return 0;
    }
    double shared =
        exchanged
            ? assertions.shared(a.arguments(), b.arguments())
            : assertions.shared(a.theme(), b.theme());
    double least =
        exchanged
            ? Math.min(assertions.weight(a.arguments()), assertions.weight(b.arguments()))
            : Math.min(assertions.weight(a.theme()), assertions.weight(b.theme()));
    double deed = assertions.weight(Set.of(a.deed()));
    double cover = shared / Math.max(0.01, least);
    if (shared == 0 || cover < COVER) {
      return 0;
    }
    return (shared + deed) / (shared + deed + THIN) * Math.sqrt(cover);
  }
}
