package org.parallax.align.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.Link;
import org.parallax.align.Matcher;
import org.parallax.align.Pairing;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.WordWeights;
import org.parallax.align.word.Words;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.mention.Quote;

/**
 * Matches direct quotes that render the same utterance: they share a run of words, and their
 * speakers don't exclude each other; or one speaker says the same in them in other words.
 */
public record QuoteMatcher() implements Matcher<Quote> {
  /** Runs of this many words propose pairs. */
  private static final int RUN = 3;

  /** A run in more quotes of an article than this is a formula, and proposes no pairs. */
  private static final int FORMULA = 30;

  /** A run of so many words makes two quotes one utterance, if it is a fair part of one. */
  private static final int LONG_RUN = 6;

  private static final int VERY_LONG_RUN = 10;

  /** A whole quote of so many words is telling with one word of content. */
  private static final int WHOLE = 4;

  /** Two people say the same thing only when it is the same almost word for word. */
  private static final double WORD_FOR_WORD = 0.8;

  /** So much the content of a quotation must say to be one whoever is said to say it. */
  private static final double UNMISTAKABLE = 1.5;

  /** A quotation of more words is more than a commonplace. */
  private static final int BRIEF = 15;

  private static final Set<List<String>> COMMONPLACES =
      Lexicon.read(QuoteMatcher.class, "commonplaces.csv").rows().stream()
          .map(row -> Words.of(row.get(0)))
          .collect(Collectors.toUnmodifiableSet());

  private static final double LEAST_SHARE = 0.3;

  /** Most of the words make two quotes one utterance even if what they share is plain. */
  private static final double MOST = 0.75;

  /**
   * A quote with its words.
   *
   * @param longRuns the runs of which long quotes must share one
   */
  private record Spoken(Quote quote, List<String> words, Set<String> longRuns) {
    /** By the quote alone, which tells any two apart: it is looked up for every run. */
    @Override
    public int hashCode() {
      return quote.hashCode();
    }
  }

  private record AllSpoken(List<Spoken> list) {}

  @Override
  public List<Link<Quote>> links(Pairing pairing) {
    Map<String, List<Spoken>> index = new HashMap<>();
    for (Spoken spoken : spoken(pairing.b())) {
      for (String run : runs(spoken.words, RUN)) {
        index.computeIfAbsent(run, key -> new ArrayList<>()).add(spoken);
      }
    }
    List<Link<Quote>> links = new ArrayList<>();
    for (Spoken a : spoken(pairing.a())) {
      Set<Spoken> seen = new HashSet<>();
      for (String run : runs(a.words, RUN)) {
        List<Spoken> sharing = index.getOrDefault(run, List.of());
        for (Spoken b : sharing.size() > FORMULA ? List.<Spoken>of() : sharing) {
          double strength = seen.add(b) ? strength(pairing, a, b) : 0;
          if (strength > 0) {
            links.add(new Link<>(a.quote, b.quote, strength));
          }
        }
      }
    }
    links.addAll(parted(pairing, links));
    Set<Quote> linked = new HashSet<>();
    links.forEach(link -> linked.addAll(List.of(link.a(), link.b())));
    links.addAll(new Reworded(pairing).links(linked));
    return links;
  }

  /** Short pieces beside a linked quote that its counterpart has too: a reporter parted the two. */
  private static List<Link<Quote>> parted(Pairing pairing, List<Link<Quote>> links) {
    Set<Quote> linked = new HashSet<>();
    links.forEach(link -> linked.addAll(List.of(link.a(), link.b())));
    List<Link<Quote>> found = new ArrayList<>();
    for (Link<Quote> link : links) {
      for (Spoken piece : beside(pairing.a(), link.a(), linked)) {
        if (isPiece(piece, pairing.b(), link.b())) {
          found.add(new Link<>(piece.quote, link.b(), link.strength()));
        }
      }
      for (Spoken piece : beside(pairing.b(), link.b(), linked)) {
        if (isPiece(piece, pairing.a(), link.a())) {
          found.add(new Link<>(link.a(), piece.quote, link.strength()));
        }
      }
    }
    return found;
  }

  private static List<Spoken> beside(Witness witness, Quote quote, Set<Quote> linked) {
    return spoken(witness).stream()
        .filter(other -> !linked.contains(other.quote))
        .filter(other -> Math.abs(other.quote.at().sentence() - quote.at().sentence()) <= 1)
        .toList();
  }

  private static boolean isPiece(Spoken piece, Witness witness, Quote whole) {
    return piece.words.size() > 1
        && spoken(witness).stream()
            .filter(other -> other.quote.equals(whole))
            .anyMatch(other -> Collections.indexOfSubList(other.words, piece.words) >= 0);
  }

  /** A report may give one utterance in several quotes. */
  @Override
  public boolean sameReading(Quote a, Quote b) {
    return true;
  }

  private static double strength(Pairing pairing, Spoken a, Spoken b) {
    int shorter = Math.min(a.words.size(), b.words.size());
    int leastRun = Math.max(RUN, (int) Math.ceil(LEAST_SHARE * shorter));
    if (leastRun >= LONG_RUN && Collections.disjoint(a.longRuns, b.longRuns)) {
      return 0;
    }
    Rendering rendering = Rendering.of(a.words, b.words);
    double share = (double) rendering.common() / shorter;
    boolean run = rendering.longestRun() >= leastRun;
    boolean one =
        (isLong(rendering) && share >= LEAST_SHARE)
            || rendering.longestRun() >= VERY_LONG_RUN
            || (run && share >= 0.6);
    boolean whole = rendering.contained() && rendering.longestRun() >= WHOLE;
    boolean same =
        (share >= WORD_FOR_WORD && isLong(rendering))
            || (shorter >= WHOLE && a.words.equals(b.words));
    if (Speaker.of(a.quote).excludes(Speaker.of(b.quote))
        && !(same && isUnmistakable(pairing, a, b))) {
      return 0;
    }
    boolean most = share >= MOST && rendering.common() >= LONG_RUN;
    boolean telling = rendering.content() >= 2 || (whole && rendering.content() >= 1) || most;
    return one && telling ? Math.min(1, 0.4 + 0.6 * share) : 0;
  }

  /** Whether two people would hardly say it alike. */
  private static boolean isUnmistakable(Pairing pairing, Spoken a, Spoken b) {
    Stemmer stemmer = new Stemmer();
    Spoken shorter = a.words.size() <= b.words.size() ? a : b;
    double said =
        shorter.words.stream()
            .filter(word -> !WordWeights.isEmpty(word))
            .mapToDouble(word -> pairing.telling(stemmer.stem(word)))
            .sum();
    boolean commonplace =
        shorter.words.size() <= BRIEF
            && COMMONPLACES.stream()
                .anyMatch(common -> Collections.indexOfSubList(shorter.words, common) >= 0);
    return said >= UNMISTAKABLE && !commonplace;
  }

  private static boolean isLong(Rendering rendering) {
    return rendering.longestRun() >= LONG_RUN;
  }

  private static List<Spoken> spoken(Witness witness) {
    return witness.derived(AllSpoken.class, QuoteMatcher::allSpoken).list;
  }

  private static AllSpoken allSpoken(Witness witness) {
    return new AllSpoken(
        witness
            .mentions(Quote.class)
            .filter(quote -> quote.manner() == Quote.Manner.DIRECT)
            .map(quote -> spoken(quote, Words.of(witness.words(quote))))
            .toList());
  }

  private static Spoken spoken(Quote quote, List<String> words) {
    return new Spoken(quote, words, runs(words, LONG_RUN));
  }

  private static Set<String> runs(List<String> words, int length) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }
}
