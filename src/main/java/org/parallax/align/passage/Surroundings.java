package org.parallax.align.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.mention.Mention;
import org.parallax.text.Span;

/** The content of the sentence around a mention, without its own words; nearer is more. */
public final class Surroundings {
  /** At this many characters away a term says half as much. */
  private static final double HALF = 24;

  /** A comma or another break counts as this many characters. */
  private static final int BREAK = 18;

  private static final String BREAKS = ",;:—–()“”\"";

  /** Shared content of this weight is half of full likeness. */
  private static final double HALF_LIKE = 0.9;

  /** A sentence of no more terms, its dates and numbers among them, leans on the one before it. */
  private static final int TERSE = 3;

  /** The nearness of a mention's own words. */
  private static final double OWN = 0;

  private final Content content;
  private final double[] nearness;

  /**
   * The content of a sentence, whichever of its mentions is looked at.
   *
   * @param terms in the order of the text
   * @param places the number of each among them, by its key
   */
  private record Content(List<Term> terms, Map<String, Integer> places) {
    static Content of(List<Term> terms) {
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < terms.size(); i++) {
        places.put(terms.get(i).key(), i);
      }
      return new Content(terms, places);
    }
  }

  /** An article as what its mentions stand in. */
  private static final class Ground {
    private final List<Content> contents;

    /** How many breaks stand before each character of the text. */
    private final int[] breaks;

    Ground(Witness witness) {
      contents = witness.lines().stream().map(line -> Content.of(terms(witness, line))).toList();
      String text = witness.article().text().value();
      breaks = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        breaks[i + 1] = breaks[i] + (BREAKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0);
      }
    }

    /** The terms of a sentence; what a terse one leaves out is in the one before it. */
    private static List<Term> terms(Witness witness, Line line) {
      int before = line.sentence().index() - 1;
      boolean alone =
          before < 0
              || line.terms().size() > TERSE
              || witness.lines().get(before).sentence().paragraph() != line.sentence().paragraph();
      return alone
          ? line.terms()
          : Stream.concat(witness.lines().get(before).terms().stream(), line.terms().stream())
              .toList();
    }

    double gap(Span term, Span mention) {
      int from = Math.min(term.end(), mention.end());
      int to = Math.max(from, Math.max(term.start(), mention.start()));
      return to - from + (BREAK - 1) * (breaks[to] - breaks[from]);
    }
  }

  private Surroundings(Content content, double[] nearness) {
    this.content = content;
    this.nearness = nearness;
  }

  static Surroundings of(Witness witness, Mention mention) {
    Ground ground = witness.derived(Ground.class, Ground::new);
    Content content = ground.contents.get(mention.at().sentence());
    double[] nearness = new double[content.terms.size()];
    for (int i = 0; i < nearness.length; i++) {
      Span term = content.terms.get(i).span();
      boolean own = term.overlaps(mention.span());
      nearness[i] = own ? OWN : 1 / (1 + ground.gap(term, mention.span()) / HALF);
    }
    return new Surroundings(content, nearness);
  }

  /** What they hold, the mention's own words too. */
  public List<Term> terms() {
    return content.terms;
  }

  /** How much two surroundings share, in 0..1. */
  public double likeness(Surroundings other, PairWeights weights) {
    double shared = 0;
    for (int i = 0; i < nearness.length; i++) {
      Term term = content.terms.get(i);
      Integer j = other.content.places.get(term.key());
      double nearer = j == null ? OWN : Math.min(nearness[i], other.nearness[j]);
      if (nearer > OWN) {
        shared += weights.of(term) * nearer;
      }
    }
    return shared / (shared + HALF_LIKE);
  }
}
