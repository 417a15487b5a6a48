package org.parallax.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quote;

/**
 * Finds what one speaker said as two reports word it freely: two quotes that have much of their
 * content in common, and far more than either has with anything else of that speaker. Two different
 * sentences of one person on one matter share words too, so the second condition weighs as much as
 * the first.
 */
final class Reworded {
  /** Fewer words of content in common are chance. */
  private static final int LEAST_TIES = 2;

  /** A quote of fewer words of content is a scrap that fits many. */
  private static final int LEAST_WORDS = 3;

  /** So much of the content of both must be in both. */
  private static final double LEAST = 0.5;

  /** So much of the terser one, where nothing else of that speaker is left to choose from. */
  private static final double LEAST_SOLE = 0.3;

  /** Sole quotes of one utterance are about as long as each other. */
  private static final double LEAST_LENGTH = 0.5;

  /** Any other quote of the speaker may be so alike at the most, of the likeness of the two. */
  private static final double RIVAL = 0.6;

  /** A speaker of more quotes than this in an article can't be told apart by content. */
  private static final int MOST = 40;

  /** How sure it is that two quotes are one utterance, and how much more with all content alike. */
  private static final double SURE = 0.45;

  private static final double ALIKE = 0.3;

  private final Pairing pairing;

  /** A quote with its content. */
  private record Said(Quote quote, PersonName speaker, List<String> keys) {
    boolean repeats(Said other) {
      return keys.containsAll(other.keys) || other.keys.containsAll(keys);
    }
  }

  /** What the named people of an article say, speaker by speaker. */
  private record AllSaid(List<Said> list) {
    static AllSaid of(Witness witness) {
      Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
      Stemmer stemmer = new Stemmer();
      witness
          .mentions(Quote.class)
          .filter(quote -> quote.manner() == Quote.Manner.DIRECT && isWhole(witness, quote))
          .forEach(
              quote ->
                  Speaker.of(quote)
                      .name()
                      .map(name -> new Said(quote, name, keys(witness, quote, stemmer)))
                      .ifPresent(
                          said ->
                              bySpeaker
                                  .computeIfAbsent(said.speaker.surname(), key -> new ArrayList<>())
                                  .add(said)));
      return new AllSaid(
          bySpeaker.values().stream()
              .filter(all -> all.size() <= MOST)
              .flatMap(List::stream)
              .toList());
    }
  }

  /** How alike two quotes of one speaker are, in 0..1. */
  private record Likeness(Said a, Said b, double share) {
    /** Whether it makes one of the two quotes doubtful, being nearly as like. */
    boolean isRival(Likeness other) {
      boolean sameA = a.quote.equals(other.a.quote);
      boolean sameB = b.quote.equals(other.b.quote);
      boolean rival =
          (sameA && !sameB && !b.repeats(other.b)) || (sameB && !sameA && !a.repeats(other.a));
      return rival && share > RIVAL * other.share;
    }
  }

  Reworded(Pairing pairing) {
    this.pairing = pairing;
  }

  /**
   * The pairs, weaker than any of the same words.
   *
   * @param linked the quotes of which the other article has the words
   */
  List<Link<Quote>> links(Set<Quote> linked) {
    List<Said> left = said(pairing.a(), linked);
    List<Said> right = said(pairing.b(), linked);
    List<Likeness> alike = new ArrayList<>();
    for (Said a : left) {
      for (Said b : right) {
        if (a.speaker.isCompatible(b.speaker)) {
          alike.add(new Likeness(a, b, share(a, b, isSole(a, left) && isSole(b, right))));
        }
      }
    }
    return alike.stream()
        .filter(one -> one.share > 0)
        .filter(one -> alike.stream().noneMatch(other -> other.isRival(one)))
        .map(one -> new Link<>(one.a.quote, one.b.quote, SURE + ALIKE * one.share))
        .toList();
  }

  /** Whether the article has no other words of that speaker to choose from. */
  private static boolean isSole(Said said, List<Said> all) {
    return all.stream()
        .filter(other -> other.speaker.isCompatible(said.speaker))
        .filter(other -> other.keys.size() >= LEAST_WORDS)
        .allMatch(said::repeats);
  }

  private static List<Said> said(Witness witness, Set<Quote> linked) {
    return witness.derived(AllSaid.class, AllSaid::of).list.stream()
        .filter(said -> !linked.contains(said.quote))
        .toList();
  }

  private double share(Said a, Said b, boolean sole) {
    int shorter = Math.min(a.keys.size(), b.keys.size());
    int longer = Math.max(a.keys.size(), b.keys.size());
    SharedContent shared = SharedContent.of(pairing, a.keys, b.keys);
    if (shorter < LEAST_WORDS || shared.ties() < LEAST_TIES) {
      return 0;
    }
    boolean one =
        sole
            ? shared.share() >= LEAST_SOLE && shorter >= LEAST_LENGTH * longer
            : shared.ofBoth() >= LEAST;
    return one ? shared.share() : 0;
  }

  /** Whether it begins as a sentence does: the pieces of one utterance need not be alike. */
  private static boolean isWhole(Witness witness, Quote quote) {
    return witness
        .words(quote)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .noneMatch(Character::isLowerCase);
  }

  /** The content of a quote, in the order of the text. */
  private static List<String> keys(Witness witness, Quote quote, Stemmer stemmer) {
    return witness.text().sentences().stream()
        .skip(quote.at().sentence())
        .takeWhile(sentence -> sentence.span().start() < quote.span().end())
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> quote.span().encloses(token.span()))
        .filter(token -> !WordWeights.isEmpty(token.form()))
        .map(token -> stemmer.stem(token.form()))
        .toList();
  }
}
