package org.parallax.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.language.Stemmer;
import org.parallax.mention.DateRange;
import org.parallax.mention.Measure;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Quantity;

/**
 * Numbers that stand for each other by their role or their noun alone, however the sentences are
 * worded: an event has one number in that role ("the arrests", "the turnout") or of that noun ("the
 * troops"), each report gives one that the other does not give, and it is the greatest there.
 *
 * @param pairs which stand for each other
 */
record SoleRoles(Set<Two> pairs) {
  /** Readings of one thing seldom lie this many times apart. */
  private static final double FAR = 5;

  /** Numbers that are off by this share of themselves are still the same. */
  private static final double SLACK = 0.03;

  /** Reports of one event have so many passages in common. */
  private static final int LEAST_PASSAGES = 2;

  /** Smaller counts of one noun stand beside each other in a report. */
  private static final double LARGE = 100;

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

  SoleRoles {
    pairs = Set.copyOf(pairs);
  }

  static SoleRoles of(Pairing pairing) {
    Set<Two> found = new HashSet<>();
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

  /** Whether two numbers stand for each other by their role. */
  boolean standFor(CountedNumber a, CountedNumber b) {
    return pairs.contains(new Two(a.quantity(), b.quantity()));
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
      Pairing pairing, List<CountedNumber> left, List<CountedNumber> right, Set<Two> found) {
    List<CountedNumber> mine = near(left, right);
    List<CountedNumber> theirs = near(right, left);
    List<CountedNumber> leftOver = unmatched(mine, theirs);
    List<CountedNumber> rightOver = unmatched(theirs, mine);
    if (areGreatest(leftOver, mine) && areGreatest(rightOver, theirs)) {
      for (CountedNumber a : leftOver) {
        rightOver.stream()
            .filter(b -> areOfOneGroup(a, b))
            .filter(b -> !areDaysApart(pairing, a.quantity(), b.quantity()))
            .forEach(b -> found.add(new Two(a.quantity(), b.quantity())));
      }
    }
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
