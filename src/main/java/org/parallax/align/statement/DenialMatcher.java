package org.parallax.align.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.align.SharedContent;
import org.parallax.mention.Statement;

/**
 * Matches denials of one thing of which one is limited and the other is not: nearly all that the
 * shorter denies is denied by the other too.
 */
public record DenialMatcher() implements Matcher<Statement> {
  /** So much of what the shorter denies must be in both. */
  private static final double LEAST = 0.65;

  /** Fewer words in common are no matter. */
  private static final int LEAST_TIES = 2;

  @Override
  public List<Link<Statement>> links(Pairing pairing) {
    Map<String, List<Denial>> byKey = new HashMap<>();
    for (Denial b : Denial.by(pairing.b())) {
      b.keys().forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(b));
    }
    List<Link<Statement>> links = new ArrayList<>();
    for (Denial a : Denial.by(pairing.a())) {
      a.keys().stream()
          .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
          .distinct()
          .filter(b -> isWider(a, b) || isWider(b, a))
          .forEach(
              b -> {
                SharedContent shared = SharedContent.of(pairing, a.keys(), b.keys());
                if (shared.ties() >= LEAST_TIES && shared.share() >= LEAST) {
                  links.add(new Link<>(a.statement(), b.statement(), shared.share()));
                }
              });
    }
    return links;
  }

  /** Whether the first denies more: it has none of the limits of the second, and no other. */
  private static boolean isWider(Denial wide, Denial narrow) {
    Set<String> limits = narrow.limits().keySet();
    return !wide.fronted()
        && limits.containsAll(wide.limits().keySet())
        && !wide.around().containsAll(limits);
  }

  @Override
  public boolean sameReading(Statement a, Statement b) {
    return false;
  }
}
