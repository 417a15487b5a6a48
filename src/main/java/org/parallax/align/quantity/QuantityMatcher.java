package org.parallax.align.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.align.Told;
import org.parallax.align.passage.Witness;
import org.parallax.mention.Locus;
import org.parallax.mention.Measure;
import org.parallax.mention.Quantity;

/**
 * Matches quantities that count the same thing in the same role. Finding what a number counts is
 * the hard part (CQE on NewsQuant: value F1 92, value with its concept 57), so the noun, the role
 * and the surroundings decide, and the value only breaks ties.
 */
public record QuantityMatcher() implements Matcher<Quantity> {
  private static final double SLACK = 0.03;
  private static final double LEAST_SAME = 0.35;
  private static final double LEAST_OTHER = 0.4;

  /** How strongly two ages of one bearer are linked. */
  private static final double SAME_BEARER = 0.85;

  /** Small numbers that are the same say something in sentences aligned so strongly. */
  private static final double CLOSE = 0.4;

  /** Surroundings so alike say what a number measures when its noun does not. */
  private static final double TELLING_CONTEXT = 0.45;

  /** How strongly two numbers are linked that stand for each other in texts of one sentence. */
  private static final double STANDS_FOR = 0.65;

  /** Sentences aligned so strongly tell the same; their only numbers then count the same. */
  private static final double SURELY = 0.55;

  /** The same number is a counterpart even in surroundings so much less alike. */
  private static final double TAKEN = 0.7;

  /** How well an amount fits another that stands beside another noun. */
  private static final double OTHER_NOUN = 0.4;

  @Override
  public List<Link<Quantity>> links(Pairing pairing) {
    List<CountedNumber> left = CountedNumber.of(pairing.a());
    Map<String, List<CountedNumber>> right =
        CountedNumber.of(pairing.b()).stream()
            .collect(Collectors.groupingBy(CountedNumber::dimension));
    List<Facing> facing = new ArrayList<>();
    for (CountedNumber a : left) {
      right.getOrDefault(a.dimension(), List.of()).stream()
          .filter(b -> !a.counted().isTotalOf(b.counted()) && !b.counted().isTotalOf(a.counted()))
          .forEach(b -> facing.add(new Facing(a, b)));
    }
    return links(pairing, facing);
  }

  private static List<Link<Quantity>> links(Pairing pairing, List<Facing> facing) {
    SoleSentences sole = SoleSentences.of(pairing);
    Told told = pairing.told();
    SoleRoles roles = SoleRoles.of(pairing);
    Map<Locus, Double> equals = equals(pairing, facing);
    List<Link<Quantity>> same = new ArrayList<>();
    List<Link<Quantity>> other = new ArrayList<>();
    for (Facing two : facing) {
      double byRole = roles.strength(two.a(), two.b());
      boolean counterparts = isCounterpart(pairing, sole, two) || isTold(told, two);
      double around = strength(pairing, two);
      boolean alike = two.isAlike();
      boolean apart = !alike && (counterparts || isToldApart(pairing, two));
      double strength =
          alike || apart ? Math.max(around, counterparts ? STANDS_FOR : byRole) : byRole;
      boolean linked =
          alike
              ? strength >= (two.isEqual() ? LEAST_SAME : LEAST_OTHER)
              : (apart && strength >= LEAST_OTHER) || byRole > 0;
      if (linked && two.isOfOneTime(pairing) && !isTaken(two, equals, strength)) {
        (alike ? same : other).add(new Link<>(two.a().quantity(), two.b().quantity(), strength));
      }
    }
    return Link.withoutContested(same, other);
  }

  /** How strongly each number is linked with the same number in the other report, at the most. */
  private static Map<Locus, Double> equals(Pairing pairing, List<Facing> facing) {
    Map<Locus, Double> most = new HashMap<>();
    for (Facing two : facing) {
      if (two.isEqual()) {
        double strength = strength(pairing, two);
        most.merge(two.a().quantity().at(), strength, Math::max);
        most.merge(two.b().quantity().at(), strength, Math::max);
      }
    }
    return most;
  }

  /**
   * Whether one of two different numbers itself stands in the other report, in a place about as
   * like: then it is the other's counterpart.
   */
  private static boolean isTaken(Facing two, Map<Locus, Double> equals, double strength) {
    double counterpart =
        Math.max(
            equals.getOrDefault(two.a().quantity().at(), 0.0),
            equals.getOrDefault(two.b().quantity().at(), 0.0));
    return !two.isEqual() && counterpart > 0 && counterpart >= TAKEN * strength;
  }

  /** Whether the text of one sentence that gives the one is told by a sentence with the other. */
  private static boolean isTold(Told told, Facing two) {
    return two.sharesHead()
        && told.holds(two.a().quantity(), two.b().quantity())
        && two.isOfOneRole();
  }

  /** Whether one stands where the other does in two texts of one sentence. */
  private static boolean isCounterpart(Pairing pairing, SoleSentences sole, Facing two) {
    return sole.isAny()
        && two.a().bearer().isEmpty()
        && two.b().bearer().isEmpty()
        && (sole.standFor(two.a().quantity(), two.b().quantity())
            || (two.aligned(pairing) >= SURELY
                && isLone(pairing.a(), two.a())
                && isLone(pairing.b(), two.b())))
        && two.isOfOneRole();
  }

  /** Whether no other number of the text is of that sort and role. */
  private static boolean isLone(Witness witness, CountedNumber number) {
    return CountedNumber.of(witness).stream()
        .filter(other -> other.dimension().equals(number.dimension()))
        .filter(other -> other.counted().sharesRole(number.counted()) || !hasRoles(other, number))
        .allMatch(other -> other.equals(number));
  }

  private static boolean hasRoles(CountedNumber a, CountedNumber b) {
    return a.counted().role().isPresent() && b.counted().role().isPresent();
  }

  @Override
  public boolean needsLinks() {
    return true;
  }

  /** Two reports round differently; one that gives two numbers means two. */
  @Override
  public boolean sameReading(Quantity a, Quantity b) {
    double slack = a.article().equals(b.article()) ? 0 : SLACK;
    return a.measure().change() == b.measure().change()
        && Magnitude.of(a.measure()).meets(Magnitude.of(b.measure()), slack);
  }

  private static double strength(Pairing pairing, Facing two) {
    if (two.isAge()) {
      return two.isOfOneBearer() ? SAME_BEARER : 0;
    }
    double noun = noun(pairing, two);
    if (noun == 0 || two.excludes()) {
      return 0;
    }
    double strength =
        0.35 * noun * telling(pairing, two)
            + (two.sharesRole() ? 0.25 : 0)
            + 0.45 * two.context(pairing)
            + 0.15 * two.aligned(pairing);
    if (two.isAlike()) {
      boolean says = !two.isSmall() || (noun == 1 && two.aligned(pairing) >= CLOSE);
      return Math.min(1, strength + (says ? 0.15 : 0.03));
    }
    return two.isOtherShare() ? 0 : Math.max(0, Math.min(1, strength - two.against()));
  }

  /** A unit says what is measured: the noun beside an amount of money may well be another. */
  private static double noun(Pairing pairing, Facing two) {
    double noun = two.a().counted().fits(two.b().counted());
    return noun == 0 && two.isMeasured() && isTelling(pairing, two) ? OTHER_NOUN : noun;
  }

  private static boolean isTelling(Pairing pairing, Facing two) {
    return two.context(pairing) >= TELLING_CONTEXT && two.aligned(pairing) >= CLOSE;
  }

  /**
   * Whether two numbers that exclude each other surely count the same: the text says what both
   * count, or their sentences tell the same.
   */
  private static boolean isToldApart(Pairing pairing, Facing two) {
    if (two.isAge() || !SoleRoles.mayBeOfOne(pairing, two.a(), two.b())) {
      return two.isAge();
    }
    double context = two.context(pairing);
    double aligned = two.aligned(pairing);
    if ((two.isOpposite() || two.isFar()) && aligned < SURELY) {
      return false;
    }
    if (two.sharesHead()) {
      boolean near = context >= TELLING_CONTEXT / 2;
      boolean close = aligned >= CLOSE;
      return two.isSmall()
          ? (near && close) || (two.sharesRole() && (near || close))
          : context >= TELLING_CONTEXT || close || two.sharesRole();
    }
    boolean measured = two.isMeasured();
    return context >= TELLING_CONTEXT
        && aligned >= (measured ? CLOSE : TELLING_CONTEXT)
        && (measured || two.sharesRole());
  }

  /** What the noun says by itself; a unit says something, a bare number nothing. */
  private static double telling(Pairing pairing, Facing two) {
    CountedNoun noun = two.a().counted().noun();
    return noun.head()
        .or(two.b().counted().noun()::head)
        .map(pairing::telling)
        .orElse(two.a().magnitude().dimension().equals(Measure.COUNT) ? 0.0 : 0.3);
  }
}
