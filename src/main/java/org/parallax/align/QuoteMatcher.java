package org.parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.mention.Quote;

/**
 * Matches direct quotes that render the same utterance: they share a run of words, and their
 * speakers don't exclude each other.
 */
public final class QuoteMatcher implements Matcher<Quote> {
  /** Runs of this many words propose pairs. */
  private static final int RUN = 3;

  /** A run of so many words makes two quotes one utterance whatever else they say. */
  private static final int LONG_RUN = 6;

  /** A whole quote of so many words is telling with one word of content. */
  private static final int WHOLE = 4;

  private static final double LEAST_SHARE = 0.3;

  private record Spoken(Quote quote, List<String> words) {}

  @Override
  public List<Link<Quote>> links(Pairing pairing) {
    Map<String, List<Spoken>> index = new HashMap<>();
    for (Spoken spoken : spoken(pairing.b())) {
      for (String run : runs(spoken.words)) {
        index.computeIfAbsent(run, key -> new ArrayList<>()).add(spoken);
      }
    }
    List<Link<Quote>> links = new ArrayList<>();
    for (Spoken a : spoken(pairing.a())) {
      Set<Spoken> seen = new HashSet<>();
      for (String run : runs(a.words)) {
        for (Spoken b : index.getOrDefault(run, List.of())) {
          if (seen.add(b)) {
            double strength = strength(a, b);
            if (strength > 0) {
              links.add(new Link<>(a.quote, b.quote, strength));
            }
          }
        }
      }
    }
    return links;
  }

  /** A report may give one utterance in several quotes. */
  @Override
  public boolean sameReading(Quote a, Quote b) {
    return true;
  }

  private static double strength(Spoken a, Spoken b) {
    Rendering rendering = Rendering.of(a.words, b.words);
    int shorter = Math.min(a.words.size(), b.words.size());
    double share = (double) rendering.common() / shorter;
    boolean run = rendering.longestRun() >= Math.max(RUN, (int) Math.ceil(LEAST_SHARE * shorter));
    boolean one = rendering.longestRun() >= LONG_RUN || (run && share >= 0.6);
    boolean whole = rendering.contained() && rendering.longestRun() >= WHOLE;
    boolean telling = rendering.content() >= 2 || (whole && rendering.content() >= 1);
    return one && telling ? Math.min(1, 0.4 + 0.6 * share) : 0;
  }

  private static List<Spoken> spoken(Witness witness) {
    return witness
        .mentions(Quote.class)
        .filter(quote -> quote.manner() == Quote.Manner.DIRECT)
        .map(quote -> new Spoken(quote, Words.of(witness.words(quote))))
        .toList();
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
