package org.parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quantity;

/**
 * Matches quantities that count the same thing in the same role. Finding what a number counts is
 * the hard part (CQE on NewsQuant: value F1 92, value with its concept 57), so the noun, the role
 * and the surroundings decide, and the value only breaks ties.
 */
public final class QuantityMatcher implements Matcher<Quantity> {
  /** Numbers up to this stand everywhere and say little. */
  private static final double SMALL = 12;

  private static final double SLACK = 0.03;
  private static final double LEAST_SAME = 0.4;
  private static final double LEAST_OTHER = 0.52;
  private static final Set<String> WEAK_DIMENSIONS = Set.of("time", "percent");

  private record Candidate(Quantity quantity, Counted counted, Magnitude magnitude) {}

  @Override
  public List<Link<Quantity>> links(Pairing pairing) {
    List<Candidate> left = candidates(pairing.a());
    Map<String, List<Candidate>> right =
        candidates(pairing.b()).stream().collect(Collectors.groupingBy(QuantityMatcher::dimension));
    List<Link<Quantity>> links = new ArrayList<>();
    for (Candidate a : left) {
      for (Candidate b : right.getOrDefault(dimension(a), List.of())) {
        double strength = strength(pairing, a, b);
        boolean same = a.magnitude.meets(b.magnitude, SLACK);
        if (strength >= (same ? LEAST_SAME : LEAST_OTHER)) {
          links.add(new Link<>(a.quantity, b.quantity, strength));
        }
      }
    }
    return links;
  }

  @Override
  public boolean sameReading(Quantity a, Quantity b) {
    return Magnitude.of(a.measure()).meets(Magnitude.of(b.measure()), SLACK);
  }

  private static List<Candidate> candidates(Witness witness) {
    Stemmer stemmer = new Stemmer();
    Function<Quantity, Candidate> candidate =
        quantity ->
            new Candidate(
                quantity, Counted.of(witness, quantity, stemmer), Magnitude.of(quantity.measure()));
    return witness.mentions(Quantity.class).map(candidate).toList();
  }

  private static String dimension(Candidate candidate) {
    return candidate.magnitude.dimension() + candidate.magnitude.change();
  }

  private static double strength(Pairing pairing, Candidate a, Candidate b) {
    double noun = a.counted.fits(b.counted);
    if (noun == 0 || a.counted.excludes(b.counted)) {
      return 0;
    }
    double around =
        Math.max(pairing.context(a.quantity, b.quantity), pairing.aligned(a.quantity, b.quantity));
    double role = a.counted.sharesRole(b.counted) ? 0.3 : 0;
    double same = a.magnitude.meets(b.magnitude, SLACK) ? 0.1 : 0;
    double strength = evidence(a, b) * noun + role + same + 0.45 * around;
    return Math.min(1, strength);
  }

  /** What the same noun says by itself: much for a telling noun, little for small numbers. */
  private static double evidence(Candidate a, Candidate b) {
    boolean named = a.counted.head().isPresent() && b.counted.head().isPresent();
    boolean weak = WEAK_DIMENSIONS.contains(a.magnitude.dimension()) || !named;
    boolean small = isSmall(a.magnitude) || isSmall(b.magnitude);
    return (weak ? 0.1 : 0.4) - (small ? 0.12 : 0);
  }

  private static boolean isSmall(Magnitude magnitude) {
    return magnitude.dimension().equals("count") && magnitude.high() <= SMALL;
  }
}
