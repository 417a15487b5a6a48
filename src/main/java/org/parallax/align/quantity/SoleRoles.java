package org.parallax.align.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Term;
import org.parallax.align.passage.Witness;
import org.parallax.language.Stemmer;
import org.parallax.mention.DateRange;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Quantity;
import org.parallax.text.Span;

/**
 * Numbers that stand for each other by their role or their noun alone, however the sentences are
 * worded: an event has one number in that role ("the arrests", "the turnout") or of that noun ("the
 * troops"), each report gives one that the other does not give, and it is the greatest there. Where
 * their sentences share nothing else they may be of two things.
 */
final class SoleRoles {
  /** Readings of one thing seldom lie this many times apart. */
  private static final double FAR = 5;

  /** Numbers that are off by this share of themselves are still the same. */
  private static final double SLACK = 0.03;

  /** Reports of one event have so many passages in common. */
  private static final int LEAST_PASSAGES = 2;

  /** Smaller counts of one noun stand beside each other in a report. */
  private static final double LARGE = 100;

  /** How strongly numbers are linked whose sentences share what they tell. */
  private static final double SHARED = 0.65;

  /** How strongly those are that share nothing but their role: for a suggestion. */
  private static final double ALONE = 0.02;

  /** Sentences aligned so strongly share what they tell. */
  private static final double ALIGNED = 0.2;

  /** A sentence that tells no more than this many things besides is of the event as such. */
  private static final int TERSE = 3;

  private static final String PERCENT = "percent";

  /** Two sides seldom count the same crowd. */
  private static final String DISPUTED = "attending";

  /** A number of each of two reports. */
  private record Two(Quantity a, Quantity b) {}

  /** The numbers of an article that are told of the event, by what tells them from others. */
  private record Holders(Map<String, List<CountedNumber>> bySlot) {
    static Holders of(Witness witness) {
      Stemmer stemmer = new Stemmer();
      Map<String, List<CountedNumber>> bySlot = new TreeMap<>();
      for (CountedNumber number : CountedNumber.of(witness)) {
        Stream.of(role(witness, number), noun(number))
            .flatMap(Optional::stream)
            .filter(slot -> isOfEvent(number) && !Aside.is(witness, number.quantity(), stemmer))
            .forEach(slot -> bySlot.computeIfAbsent(slot, any -> new ArrayList<>()).add(number));
      }
      return new Holders(bySlot);
    }
  }

  /** The role and what is measured; of a crowd, who counted it too. */
  private static Optional<String> role(Witness witness, CountedNumber number) {
    boolean count = number.magnitude().dimension().equals(Measure.COUNT);
    boolean total = number.counted().total().isPresent();
    return number
        .counted()
        .told()
        .filter(found -> found.isNear() || total)
        .map(Roles.Found::name)
        .filter(role -> Roles.isSingle(role, count))
        .map(
            role -> {
              String counter =
                  role.equals(DISPUTED) ? Counters.of(witness, number.quantity()).orElse("") : "";
              return role + " " + number.dimension() + " " + counter;
            });
  }

  /** The noun of a large count that no strong role tells from others of it. */
  private static Optional<String> noun(CountedNumber number) {
    boolean strong = number.counted().role().filter(Roles::isStrong).isPresent();
    return !strong && number.dimension().equals(Measure.COUNT) && number.near() >= LARGE
        ? number.counted().noun().kind().map(kind -> "of " + kind)
        : Optional.empty();
  }

  private final Map<Two, Double> strengths;

  private SoleRoles(Map<Two, Double> strengths) {
    this.strengths = strengths;
  }

  static SoleRoles of(Pairing pairing) {
    Map<Two, Double> found = new HashMap<>();
    if (pairing.passages().size() >= LEAST_PASSAGES) {
      Map<String, List<CountedNumber>> theirs = by(pairing.b());
      by(pairing.a())
          .forEach((role, mine) -> add(pairing, mine, theirs.getOrDefault(role, List.of()), found));
    }
    return new SoleRoles(found);
  }

  private static Map<String, List<CountedNumber>> by(Witness witness) {
    return witness.derived(Holders.class, Holders::of).bySlot;
  }

  /** How surely two numbers stand for each other by their role, in 0..1. */
  double strength(CountedNumber a, CountedNumber b) {
    return strengths.getOrDefault(new Two(a.quantity(), b.quantity()), 0.0);
  }

  private static boolean isOfEvent(CountedNumber number) {
    Counted counted = number.counted();
    return (counted.share() == Counted.Share.WHOLE || counted.total().isPresent())
        && number.bearer().isEmpty()
        && isFirm(number.magnitude());
  }

  /** "Dozens" is no number that another could contradict. */
  private static boolean isFirm(Magnitude magnitude) {
    return magnitude.low() == magnitude.high()
        || Double.isInfinite(magnitude.low())
        || Double.isInfinite(magnitude.high());
  }

  private static void add(
      Pairing pairing,
      List<CountedNumber> left,
      List<CountedNumber> right,
      Map<Two, Double> found) {
    List<CountedNumber> mine = near(left, right);
    List<CountedNumber> theirs = near(right, left);
    List<CountedNumber> leftOver = unmatched(mine, theirs);
    List<CountedNumber> rightOver = unmatched(theirs, mine);
    if (areGreatest(leftOver, mine) && areGreatest(rightOver, theirs)) {
      for (CountedNumber a : leftOver) {
        rightOver.stream()
            .filter(b -> areOfOneGroup(a, b))
            .filter(b -> !areDaysApart(pairing, a.quantity(), b.quantity()))
            .filter(b -> Scope.areSame(pairing, a.quantity(), b.quantity()))
            .forEach(
                b ->
                    found.merge(
                        new Two(a.quantity(), b.quantity()),
                        isTold(pairing, a, b) ? SHARED : ALONE,
                        Math::max));
      }
    }
  }

  /**
   * Whether the sentences share more than the role, or one of them tells so little else that it can
   * hardly be of another thing; a time or a sum of money may be of many.
   */
  private static boolean isTold(Pairing pairing, CountedNumber a, CountedNumber b) {
    Set<String> mine = content(pairing.a(), a);
    Set<String> theirs = content(pairing.b(), b);
    boolean measured = !a.magnitude().dimension().equals(Measure.COUNT);
    if (!Collections.disjoint(mine, theirs)
        || (!measured && pairing.aligned(a.quantity(), b.quantity()) >= ALIGNED)) {
      return true;
    }
    boolean terse = Math.min(mine.size(), theirs.size()) <= TERSE;
    return terse && (!measured || a.magnitude().dimension().equals(PERCENT));
  }

  /**
   * Whether two measures may be of one thing: of two in one role that needs sentences that share
   * more than it. A count has a noun to tell that.
   */
  static boolean mayBeOfOne(Pairing pairing, CountedNumber a, CountedNumber b) {
    return a.magnitude().dimension().equals(Measure.COUNT)
        || (Scope.areSame(pairing, a.quantity(), b.quantity())
            && (!a.counted().sharesRole(b.counted())
                || !Collections.disjoint(content(pairing.a(), a), content(pairing.b(), b))));
  }

  /** What is told beside a number, without its noun, its role and other numbers and dates. */
  private static Set<String> content(Witness witness, CountedNumber number) {
    Quantity quantity = number.quantity();
    String role = number.counted().role().orElse("");
    List<Span> apart =
        Stream.of(Quantity.class, Moment.class)
            .flatMap(sort -> witness.mentions(sort, quantity.at().sentence()))
            .map(Mention::span)
            .toList();
    return witness.around(quantity).terms().stream()
        .filter(term -> apart.stream().noneMatch(term.span()::overlaps))
        .map(Term::key)
        .filter(key -> !Roles.isGivenBy(key, role))
        .collect(Collectors.toSet());
  }

  private static boolean areOfOneGroup(CountedNumber a, CountedNumber b) {
    Counted mine = a.counted();
    Counted theirs = b.counted();
    if (mine.excludes(theirs) || mine.isOtherShare(theirs)) {
      return false;
    }
    if (!a.magnitude().dimension().equals(Measure.COUNT)) {
      return mine.role().filter(Roles::isAlways).isEmpty() || mine.fits(theirs) > 0;
    }
    return mine.sharesTotal(theirs) || mine.noun().isOneGroup(theirs.noun(), a.near() > b.near());
  }

  /** Those that some number of {@code others} could contradict. */
  private static List<CountedNumber> near(List<CountedNumber> numbers, List<CountedNumber> others) {
    return numbers.stream()
        .filter(
            number ->
                others.stream()
                    .anyMatch(
                        other ->
                            other.near() <= FAR * number.near()
                                && number.near() <= FAR * other.near()))
        .toList();
  }

  private static List<CountedNumber> unmatched(
      List<CountedNumber> numbers, List<CountedNumber> others) {
    return numbers.stream()
        .filter(
            number ->
                others.stream()
                    .noneMatch(other -> other.magnitude().meets(number.magnitude(), SLACK)))
        .toList();
  }

  private static boolean areGreatest(List<CountedNumber> some, List<CountedNumber> all) {
    double most = all.stream().mapToDouble(CountedNumber::near).max().orElse(0);
    return !some.isEmpty() && some.stream().allMatch(number -> number.near() == most);
  }

  /** Whether the sentences name days, and none that could be the same. */
  private static boolean areDaysApart(Pairing pairing, Quantity a, Quantity b) {
    List<DateRange> left = days(pairing.a(), a);
    List<DateRange> right = days(pairing.b(), b);
    return !left.isEmpty()
        && !right.isEmpty()
        && left.stream().noneMatch(day -> right.stream().anyMatch(day::overlaps));
  }

  private static List<DateRange> days(Witness witness, Mention mention) {
    return witness
        .mentions(Moment.class, mention.at().sentence())
        .flatMap(moment -> moment.days().stream())
        .toList();
  }
}
