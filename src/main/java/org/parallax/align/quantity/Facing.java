package org.parallax.align.quantity;

import java.util.Optional;
import org.parallax.align.Pairing;
import org.parallax.align.word.PersonName;
import org.parallax.mention.Measure;

/** Two numbers of two articles that measure the same. */
record Facing(CountedNumber a, CountedNumber b) {
  /** Numbers up to this stand everywhere and say little. */
  private static final double SMALL = 12;

  /** Readings of one thing seldom lie this many times apart. */
  private static final double FAR = 12;

  /** An open end ("more than 2,000") covers numbers up to this many times as large. */
  private static final double NEAR = 1.5;

  private static final double SLACK = 0.03;

  private static final String TIME = "time";

  boolean isEqual() {
    return a.magnitude().near() == b.magnitude().near()
        && a.magnitude().change() == b.magnitude().change();
  }

  /** Whether both give about the same number; an open end covers only what is near. */
  boolean isAlike() {
    double low = Math.min(a.near(), b.near());
    double high = Math.max(a.near(), b.near());
    return a.magnitude().change() == b.magnitude().change()
        && a.magnitude().meets(b.magnitude(), SLACK)
        && high <= low * NEAR;
  }

  /** An earlier count, or one that is only asked for, does not contradict another. */
  boolean isOfOneTime(Pairing pairing) {
    return isEqual() || isAge() || a.standing().isOfOne(pairing.a(), b.standing(), pairing.b());
  }

  /** Whether one at least is the age of somebody. */
  boolean isAge() {
    return a.bearer().isPresent() || b.bearer().isPresent();
  }

  /** Whether both are ages of who may be the same person. */
  boolean isOfOneBearer() {
    Optional<PersonName> mine = a.bearer().map(PersonName::of);
    Optional<PersonName> theirs = b.bearer().map(PersonName::of);
    return mine.isPresent() && theirs.isPresent() && mine.get().isCompatible(theirs.get());
  }

  boolean isSmall() {
    return isSmall(a.magnitude()) || isSmall(b.magnitude());
  }

  private static boolean isSmall(Magnitude magnitude) {
    return magnitude.dimension().equals(Measure.COUNT)
        && magnitude.high() <= SMALL
        && magnitude.high() == Math.rint(magnitude.high());
  }

  boolean isFar() {
    return a.magnitude().low() > FAR * b.magnitude().high()
        || b.magnitude().low() > FAR * a.magnitude().high();
  }

  /** Whether they have moved in other ways, or one only. */
  boolean isOpposite() {
    return a.magnitude().change() != b.magnitude().change();
  }

  /**
   * A count is of something, and a time of many things; an amount or a length speaks for itself.
   */
  boolean isMeasured() {
    String dimension = a.magnitude().dimension();
    return !dimension.equals(Measure.COUNT) && !dimension.equals(TIME);
  }

  boolean sharesHead() {
    return a.counted().sharesHead(b.counted());
  }

  boolean sharesRole() {
    return a.counted().sharesRole(b.counted());
  }

  boolean excludes() {
    return a.counted().excludes(b.counted());
  }

  boolean isOtherShare() {
    return a.counted().isOtherShare(b.counted());
  }

  /** Whether neither certainly counts another thing or another share than the other. */
  boolean isOfOneRole() {
    return !isOtherMeasure()
        && !isOtherShare()
        && !excludes()
        && !isOfPart(a, b)
        && !isOfPart(b, a);
  }

  /** "Three Danes" are a part of all who were hurt, where these are not fewer. */
  private static boolean isOfPart(CountedNumber part, CountedNumber whole) {
    return !part.counted().noun().owners().isEmpty()
        && whole.counted().noun().owners().isEmpty()
        && part.magnitude().near() < whole.magnitude().near();
  }

  /** What speaks against their being of one thing, in 0..1. */
  double against() {
    return (a.counted().isPartly(b.counted()) ? 0.18 : 0)
        + (isSmall() ? 0.1 : 0)
        + (a.counted().noun().isOfAnotherKind(b.counted().noun()) ? otherKind() : 0)
        + (isFar() ? 0.3 : 0);
  }

  private double otherKind() {
    return isOtherMeasure() ? 1 : 0.12;
  }

  /** Online sales are not retail sales, whatever else their sentences share. */
  private boolean isOtherMeasure() {
    return isMeasured() && sharesHead() && a.counted().noun().isOfAnotherKind(b.counted().noun());
  }

  /** How much their surroundings share, in 0..1. */
  double context(Pairing pairing) {
    return pairing.context(a.quantity(), b.quantity());
  }

  /** How strongly their sentences are aligned, in 0..1. */
  double aligned(Pairing pairing) {
    return pairing.aligned(a.quantity(), b.quantity());
  }
}
