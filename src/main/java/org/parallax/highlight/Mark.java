package org.parallax.highlight;

import java.util.Comparator;
import org.parallax.text.Span;

/**
 * One place in an article that something rests on.
 *
 * @param span the words, absolute in the article's text; empty where something is left out
 * @param cause what rests on it
 * @param tone how it is marked
 * @param quiet whether it is marked faintly: a suggestion, or dismissed by a person
 */
public record Mark(Span span, Cause cause, Tone tone, boolean quiet) {
  /**
   * Which of several marks on the same words gives them its colour, first: the loud before the
   * quiet, by the order of tones, the shorter, and last by the key of the cause.
   */
  public static final Comparator<Mark> STRONGEST_FIRST =
      Comparator.comparing(Mark::quiet)
          .thenComparing(Mark::tone)
          .thenComparingInt(mark -> mark.span().length())
          .thenComparing(mark -> mark.cause().key())
          .thenComparing(Mark::span);
}
