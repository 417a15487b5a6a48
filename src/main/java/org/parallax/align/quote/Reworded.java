package org.parallax.align.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.align.Link;
import org.parallax.align.Pairing;
import org.parallax.align.SharedContent;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.PersonName;
import org.parallax.align.word.WordWeights;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Quote;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

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
  private static final int MOST_QUOTES = 40;

  /** So many words that both have make it likely that they are one utterance. */
  private static final int MANY_TIES = 3;

  /** So much of the terser one must be in the other where no verb is. */
  private static final double MOST = 0.75;

  /** A verb that weighs less than this goes with anything. */
  private static final double LEAST_VERB = 0.5;

  /** How sure it is that two quotes are one utterance, and how much more with all content alike. */
  private static final double SURE = 0.5;

  private static final double ALIKE = 0.25;

  /** Two sentences of one speaker on one matter may be as alike. */
  private static final double FAINT = 0.4;

  private final Pairing pairing;

  /** A quote with its content, and which of its words are verbs. */
  private record Said(Quote quote, PersonName speaker, List<String> keys, List<Boolean> verbs) {
    Said {
      keys = List.copyOf(keys);
      verbs = List.copyOf(verbs);
    }

    static Said of(Witness witness, Quote quote, PersonName speaker, Stemmer stemmer) {
      List<String> keys = new ArrayList<>();
      List<Boolean> verbs = new ArrayList<>();
      List<Sentence> sentences = witness.text().sentences();
      for (int i = quote.at().sentence(); i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        if (sentence.span().start() >= quote.span().end()) {
          break;
        }
        List<Tag> tags = witness.text().tags(sentence);
        for (int j = 0; j < tags.size(); j++) {
          Token token = sentence.tokens().get(j);
          if (quote.span().encloses(token.span()) && !WordWeights.isEmpty(token.form())) {
            keys.add(stemmer.stem(token.form()));
            verbs.add(tags.get(j) == Tag.VERB);
          }
        }
      }
      return new Said(quote, speaker, keys, verbs);
    }

    boolean repeats(Said other) {
      return keys.containsAll(other.keys) || other.keys.containsAll(keys);
    }

    /** Whether the article has no other words of that speaker to choose from. */
    boolean isSole(List<Said> all) {
      return all.stream()
          .filter(other -> other.speaker.isCompatible(speaker))
          .filter(other -> other.keys.size() >= LEAST_WORDS)
          .allMatch(this::repeats);
    }
  }

  /** What the named people of an article say, by their surnames. */
  private record AllSaid(Map<String, List<Said>> bySpeaker) {
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
                      .map(name -> Said.of(witness, quote, name, stemmer))
                      .ifPresent(
                          said ->
                              bySpeaker
                                  .computeIfAbsent(said.speaker.surname(), key -> new ArrayList<>())
                                  .add(said)));
      bySpeaker.values().removeIf(all -> all.size() > MOST_QUOTES);
      return new AllSaid(Collections.unmodifiableMap(bySpeaker));
    }
  }

  /** How alike two quotes of one speaker are, and how sure it is that they are one; in 0..1. */
  private record Likeness(Said a, Said b, double share, double strength) {
    /** Whether it makes one of the two quotes doubtful, being nearly as like. */
    boolean isRival(Likeness other) {
      if (share <= RIVAL * other.share) {
        return false;
      }
      boolean sameA = a.quote.equals(other.a.quote);
      boolean sameB = b.quote.equals(other.b.quote);
      return (sameA && !sameB && !b.repeats(other.b)) || (sameB && !sameA && !a.repeats(other.a));
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
    Map<String, List<Said>> right = said(pairing.b());
    List<Link<Quote>> links = new ArrayList<>();
    said(pairing.a())
        .forEach(
            (surname, all) ->
                links.addAll(
                    links(
                        without(linked, all),
                        without(linked, right.getOrDefault(surname, List.of())))));
    return links;
  }

  private List<Link<Quote>> links(List<Said> left, List<Said> right) {
    Set<Said> sole = new HashSet<>();
    left.stream().filter(said -> said.isSole(left)).forEach(sole::add);
    right.stream().filter(said -> said.isSole(right)).forEach(sole::add);
    List<Likeness> alike = new ArrayList<>();
    Map<Quote, List<Likeness>> byQuote = new HashMap<>();
    for (Said a : left) {
      for (Said b : right) {
        Likeness one = likeness(a, b, sole.contains(a) && sole.contains(b));
        if (one.share > 0) {
          alike.add(one);
          byQuote.computeIfAbsent(a.quote, key -> new ArrayList<>()).add(one);
          byQuote.computeIfAbsent(b.quote, key -> new ArrayList<>()).add(one);
        }
      }
    }
    return alike.stream()
        .filter(one -> one.strength > 0)
        .filter(
            one ->
                Stream.of(one.a.quote, one.b.quote)
                    .flatMap(quote -> byQuote.getOrDefault(quote, List.of()).stream())
                    .noneMatch(other -> other.isRival(one)))
        .map(one -> new Link<>(one.a.quote, one.b.quote, one.strength))
        .toList();
  }

  private static Map<String, List<Said>> said(Witness witness) {
    return witness.derived(AllSaid.class, AllSaid::of).bySpeaker;
  }

  private static List<Said> without(Set<Quote> linked, List<Said> all) {
    return all.stream().filter(said -> !linked.contains(said.quote)).toList();
  }

  private Likeness likeness(Said a, Said b, boolean sole) {
    int shorter = Math.min(a.keys.size(), b.keys.size());
    int longer = Math.max(a.keys.size(), b.keys.size());
    if (shorter < LEAST_WORDS || !a.speaker.isCompatible(b.speaker)) {
      return new Likeness(a, b, 0, 0);
    }
    SharedContent shared = SharedContent.of(pairing, a.keys, b.keys);
    boolean one =
        sole
            ? shared.share() >= LEAST_SOLE && shorter >= LEAST_LENGTH * longer
            : shared.ofBoth() >= LEAST;
    return one && shared.ties() >= LEAST_TIES
        ? new Likeness(a, b, shared.share(), strength(a, b, shared))
        : new Likeness(a, b, 0, 0);
  }

  /**
   * What is said of somebody stands in the verb, and a reporter who words it freely keeps the order
   * of what is told: two sentences on one matter share its nouns alone, in any order.
   */
  private double strength(Said a, Said b, SharedContent shared) {
    long same = shared.tied().stream().filter(tie -> isSame(a, b, tie)).count();
    boolean told = shared.tied().stream().anyMatch(tie -> isOneVerb(a, b, tie));
    boolean whole = same >= MANY_TIES && shared.share() >= MOST;
    if (told && 2 * shared.inOrder() > shared.ties()) {
      boolean much = shared.ties() >= MANY_TIES && shared.ofBoth() >= LEAST;
      return whole || much ? SURE + ALIKE * shared.share() : FAINT;
    }
    boolean inOrder = shared.inOrder() == shared.ties();
    return whole ? (inOrder ? SURE + ALIKE * shared.share() : FAINT) : 0;
  }

  private static boolean isSame(Said a, Said b, SharedContent.Tie tie) {
    return a.keys.get(tie.a()).equals(b.keys.get(tie.b()));
  }

  /**
   * Whether both have one telling word that is a verb in one of them, or two verbs that are near.
   */
  private boolean isOneVerb(Said a, Said b, SharedContent.Tie tie) {
    boolean verbA = a.verbs.get(tie.a());
    boolean verbB = b.verbs.get(tie.b());
    return isSame(a, b, tie)
        ? (verbA || verbB) && pairing.telling(a.keys.get(tie.a())) >= LEAST_VERB
        : verbA && verbB;
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
}
