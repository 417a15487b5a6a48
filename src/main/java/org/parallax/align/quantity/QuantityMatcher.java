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
  /** Numbers up to this stand everywhere and say little. */
  private static final double SMALL = 12;

  /** Readings of one thing seldom lie this many times apart. */
  private static final double FAR = 12;

  /** An open end ("more than 2,000") covers numbers up to this many times as large. */
  private static final double NEAR = 1.5;

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

  private static final String TIME = "time";

  /** The same number is a counterpart even in surroundings so much less alike. */
  private static final double TAKEN = 0.7;

  /** How well an amount fits another that stands beside another noun. */
  private static final double OTHER_NOUN = 0.4;

  /** Two numbers that measure the same. */
  private record Facing(CountedNumber a, CountedNumber b) {
    boolean isEqual() {
      return a.magnitude().near() == b.magnitude().near()
          && a.magnitude().change() == b.magnitude().change();
    }
  }

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
      CountedNumber a = two.a;
      CountedNumber b = two.b;
      double byRole = roles.strength(a, b);
      boolean counterparts = isCounterpart(pairing, sole, a, b) || isTold(told, a, b);
      double around = strength(pairing, a, b);
      boolean alike = isSame(a.magnitude(), b.magnitude());
      boolean apart = !alike && (counterparts || isToldApart(pairing, a, b));
      double strength =
          alike || apart ? Math.max(around, counterparts ? STANDS_FOR : byRole) : byRole;
      boolean linked =
          alike
              ? strength >= (two.isEqual() ? LEAST_SAME : LEAST_OTHER)
              : (apart && strength >= LEAST_OTHER) || byRole > 0;
      if (linked && isOfOneTime(two) && !isTaken(two, equals, strength)) {
        (alike ? same : other).add(new Link<>(a.quantity(), b.quantity(), strength));
      }
    }
    return Link.withoutContested(same, other);
  }

  /** An earlier count does not contradict a later one. */
  private static boolean isOfOneTime(Facing two) {
    return two.isEqual() || two.a.bearer().isPresent() || two.a.past() == two.b.past();
  }

  /** How strongly each number is linked with the same number in the other report, at the most. */
  private static Map<Locus, Double> equals(Pairing pairing, List<Facing> facing) {
    Map<Locus, Double> most = new HashMap<>();
    for (Facing two : facing) {
      if (two.isEqual()) {
        double strength = strength(pairing, two.a, two.b);
        most.merge(two.a.quantity().at(), strength, Math::max);
        most.merge(two.b.quantity().at(), strength, Math::max);
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
            equals.getOrDefault(two.a.quantity().at(), 0.0),
            equals.getOrDefault(two.b.quantity().at(), 0.0));
    return !two.isEqual() && counterpart > 0 && counterpart >= TAKEN * strength;
  }

  /** Whether the text of one sentence that gives the one is told by a sentence with the other. */
  private static boolean isTold(Told told, CountedNumber a, CountedNumber b) {
    return a.counted().sharesHead(b.counted())
        && told.holds(a.quantity(), b.quantity())
        && isOfOneRole(a, b);
  }

  /** Whether one stands where the other does in two texts of one sentence. */
  private static boolean isCounterpart(
      Pairing pairing, SoleSentences sole, CountedNumber a, CountedNumber b) {
    return sole.isAny()
        && a.bearer().isEmpty()
        && b.bearer().isEmpty()
        && (sole.standFor(a.quantity(), b.quantity())
            || (pairing.aligned(a.quantity(), b.quantity()) >= SURELY
                && isLone(pairing.a(), a)
                && isLone(pairing.b(), b)))
        && isOfOneRole(a, b);
  }

  private static boolean isOfOneRole(CountedNumber a, CountedNumber b) {
    return !a.counted().isOtherShare(b.counted())
        && !a.counted().excludes(b.counted())
        && !isOfPart(a, b)
        && !isOfPart(b, a);
  }

  /** "Three Danes" are a part of all who were hurt, where these are not fewer. */
  private static boolean isOfPart(CountedNumber part, CountedNumber whole) {
    return !part.counted().noun().owners().isEmpty()
        && whole.counted().noun().owners().isEmpty()
        && part.magnitude().near() < whole.magnitude().near();
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

  private static double strength(Pairing pairing, CountedNumber a, CountedNumber b) {
    if (a.bearer().isPresent() || b.bearer().isPresent()) {
      return a.bearer().equals(b.bearer()) ? SAME_BEARER : 0;
    }
    double noun = noun(pairing, a, b);
    boolean same = isSame(a.magnitude(), b.magnitude());
    if (noun == 0 || a.counted().excludes(b.counted())) {
      return 0;
    }
    double strength =
        0.35 * noun * telling(pairing, a, b)
            + (a.counted().sharesRole(b.counted()) ? 0.25 : 0)
            + 0.45 * pairing.context(a.quantity(), b.quantity())
            + 0.15 * pairing.aligned(a.quantity(), b.quantity());
    if (same) {
      boolean says =
          !isSmall(a, b) || (noun == 1 && pairing.aligned(a.quantity(), b.quantity()) >= CLOSE);
      return Math.min(1, strength + (says ? 0.15 : 0.03));
    }
    if (a.counted().isOtherShare(b.counted())) {
      return 0;
    }
    double against =
        (a.counted().isPartly(b.counted()) ? 0.18 : 0)
            + (isSmall(a, b) ? 0.1 : 0)
            + (a.counted().noun().isOfAnotherKind(b.counted().noun()) ? 0.12 : 0)
            + (isFar(a.magnitude(), b.magnitude()) ? 0.3 : 0);
    return Math.max(0, Math.min(1, strength - against));
  }

  /** A unit says what is measured: the noun beside an amount of money may well be another. */
  private static double noun(Pairing pairing, CountedNumber a, CountedNumber b) {
    double noun = a.counted().fits(b.counted());
    return noun == 0 && isMeasured(a) && isTelling(pairing, a, b) ? OTHER_NOUN : noun;
  }

  /**
   * A count is of something, and a time of many things; an amount or a length speaks for itself.
   */
  private static boolean isMeasured(CountedNumber number) {
    String dimension = number.magnitude().dimension();
    return !dimension.equals(Measure.COUNT) && !dimension.equals(TIME);
  }

  private static boolean isTelling(Pairing pairing, CountedNumber a, CountedNumber b) {
    return pairing.context(a.quantity(), b.quantity()) >= TELLING_CONTEXT
        && pairing.aligned(a.quantity(), b.quantity()) >= CLOSE;
  }

  /**
   * Whether two numbers that exclude each other surely count the same: the text says what both
   * count, or their sentences tell the same.
   */
  private static boolean isToldApart(Pairing pairing, CountedNumber a, CountedNumber b) {
    if (a.bearer().isPresent() || !SoleRoles.mayBeOfOne(pairing, a, b)) {
      return a.bearer().isPresent();
    }
    double context = pairing.context(a.quantity(), b.quantity());
    double aligned = pairing.aligned(a.quantity(), b.quantity());
    boolean opposite = a.magnitude().change() != b.magnitude().change();
    if ((opposite || isFar(a.magnitude(), b.magnitude())) && aligned < SURELY) {
      return false;
    }
    if (a.counted().sharesHead(b.counted())) {
      boolean near = context >= TELLING_CONTEXT / 2;
      boolean close = aligned >= CLOSE;
      return isSmall(a, b)
          ? (near && close) || (a.counted().sharesRole(b.counted()) && (near || close))
          : context >= TELLING_CONTEXT || close || a.counted().sharesRole(b.counted());
    }
    boolean measured = isMeasured(a);
    return context >= TELLING_CONTEXT
        && aligned >= (measured ? CLOSE : TELLING_CONTEXT)
        && (measured || a.counted().sharesRole(b.counted()));
  }

  /** What the noun says by itself; a unit says something, a bare number nothing. */
  private static double telling(Pairing pairing, CountedNumber a, CountedNumber b) {
    return a.counted()
        .noun()
        .head()
        .or(b.counted().noun()::head)
        .map(pairing::telling)
        .orElse(a.magnitude().dimension().equals("count") ? 0.0 : 0.3);
  }

  /** Whether both give about the same number; an open end covers only what is near. */
  private static boolean isSame(Magnitude a, Magnitude b) {
    double low = Math.min(a.near(), b.near());
    double high = Math.max(a.near(), b.near());
    return a.change() == b.change() && a.meets(b, SLACK) && high <= low * NEAR;
  }

  private static boolean isSmall(CountedNumber a, CountedNumber b) {
    return isSmall(a.magnitude()) || isSmall(b.magnitude());
  }

  private static boolean isSmall(Magnitude magnitude) {
    return magnitude.dimension().equals("count") && magnitude.high() <= SMALL;
  }

  private static boolean isFar(Magnitude a, Magnitude b) {
    return a.low() > FAR * b.high() || b.low() > FAR * a.high();
  }
}
