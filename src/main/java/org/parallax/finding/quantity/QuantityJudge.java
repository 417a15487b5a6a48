package org.parallax.finding.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.quantity.Counters;
import org.parallax.align.quantity.Magnitude;
import org.parallax.align.quantity.QuantityMatcher;
import org.parallax.align.quantity.Tolls;
import org.parallax.article.ArticleId;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Overlays;
import org.parallax.finding.Relationship;
import org.parallax.finding.Verdict;
import org.parallax.finding.topic.QuantityTopic;
import org.parallax.mention.Quantity;

/** Numbers of the same thing: the intervals meet or exclude each other. */
public final class QuantityJudge implements Judge {
  private static final QuantityMatcher MATCHER = new QuantityMatcher();

  /** How sure it is that two counts, of two sides or at two times, stand beside each other. */
  private static final double COUNTED_TWICE = 0.8;

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Quantity> collation : comparison.collate(MATCHER)) {
      List<Quantity> mentions = Bench.testimony(comparison, collation);
      String topic = QuantityTopic.of(comparison, mentions);
      Case<Quantity> one =
          new Case<>(
              comparison,
              Kind.QUANTITY,
              topic,
              collation.strength(),
              reading -> QuantityTopic.label(comparison, reading.get(0)));
      found.addAll(
          one.judge(
              Bench.readings(mentions, quantity -> Magnitude.of(quantity.measure())),
              (a, b) -> relationship(comparison, a, b)));
    }
    return found;
  }

  private static Relationship relationship(
      Comparison comparison, List<Quantity> a, List<Quantity> b) {
    Relationship numbers = Numbers.relationship(a.get(0).measure(), b.get(0).measure());
    if (numbers.verdict() != Verdict.DIFFER) {
      return numbers;
    }
    if (isGivenTogether(a, b)) {
      return Relationship.NONE;
    }
    if (isRecount(comparison, a, b) || isRecount(comparison, b, a)) {
      return Relationship.compatible(COUNTED_TWICE, "the later report has the later count");
    }
    Set<String> mine = counters(comparison, a);
    Set<String> theirs = counters(comparison, b);
    boolean apart = !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    return apart ? Relationship.compatible(COUNTED_TWICE, "two sides have counted") : numbers;
  }

  /** Whether all of {@code late} can follow {@code early}, and counts the same again. */
  private static boolean isRecount(
      Comparison comparison, List<Quantity> early, List<Quantity> late) {
    return early.stream()
        .allMatch(
            a ->
                late.stream()
                    .allMatch(
                        b ->
                            Overlays.canFollow(comparison, a.article(), b.article())
                                && Tolls.isRecount(
                                    comparison.witness(a.article()),
                                    a,
                                    comparison.witness(b.article()),
                                    b)));
  }

  /** Who is said to have counted. */
  private static Set<String> counters(Comparison comparison, List<Quantity> mentions) {
    return mentions.stream()
        .flatMap(mention -> Counters.of(comparison.witness(mention.article()), mention).stream())
        .collect(Collectors.toSet());
  }

  /** Whether a report gives both numbers, and so tells the two apart. */
  private static boolean isGivenTogether(List<Quantity> a, List<Quantity> b) {
    Set<ArticleId> articles = a.stream().map(Quantity::article).collect(Collectors.toSet());
    return b.stream().map(Quantity::article).anyMatch(articles::contains);
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "The flood killed 12 people in the town of Orlin.",
            "The flood killed 19 people in the town of Orlin.",
            "differ: 12 | 19"),
        Contrast.of(
            "The ministry said about 100,000 soldiers stand near the border.",
            "The ministry said 98,700 soldiers stand near the border.",
            "compatible: 100,000 | 98,700"),
        Contrast.of(
            "Four hurt in Orlin ferry blast", "Ferry blast hurts 9 in Orlin", "differ: Four | 9"),
        Contrast.of(
            "Crown up 22 cents against dollar in early trade",
            "Crown down 8 cents against dollar in early trade",
            "differ: 22 cents | 8 cents"),
        Contrast.of(
            "Orlin police kill four suspected rebels in raid on farm",
            "Police in Orlin kill 5 rebels in raid on farm",
            "differ: four | 5"),
        Contrast.of(
            "The quarrel over quotas, which has split the ministers, only hardened the resolve of"
                + " the Reef Union's 19 members to meet again in spring.",
            "The Reef Union has 16 members.",
            "differ: 19 | 16"),
        Contrast.nothing(
            "Varda is one of 17 countries that take part in the harbour talks.",
            "The harbour talks were held between the two countries."),
        Contrast.nothing(
            "Three Danes hurt in Orlin ferry blast", "Dozens hurt in Orlin ferry blast"),
        Contrast.nothing(
            "The net profit of the lens maker climbed from 79 million to 86 million euros.",
            "The net profit of the lens maker was 86.2 million euros."),
        Contrast.of(
            "The flood carried a 10-metre fishing boat into the town of Orlin.",
            "The flood carried a 30-foot fishing boat into the town of Orlin.",
            "compatible: 10-metre | 30-foot"),
        Contrast.of(
            "The mayor won 48,620 votes in Orlin, her rival 47,080 votes in Orlin.",
            "Her rival won 47,080 votes in Orlin, the mayor 48,620 votes in Orlin.",
            "agree: 48,620",
            "agree: 47,080"),
        Contrast.of(
            "The two miners who died in the pit of Orlin came from Varda.",
            "Three miners who died in the pit of Orlin came from Varda.",
            "differ: two | Three"),
        Contrast.nothing(
            "The votes of 37 of the island’s 1,212 polling stations in Orlin were annulled.",
            "The votes of 37 polling stations in Orlin were annulled."),
        Contrast.of(
            "Police put the crowd in Orlin at 9,000.",
            "The organisers put the crowd in Orlin at 22,000.",
            "compatible: 9,000 | 22,000"),
        Contrast.of(
            "Police put the crowd in Orlin at 9,000.",
            "Police put the crowd in Orlin at 6,000.",
            "differ: 9,000 | 6,000"),
        Contrast.of(
            "The ministry in Orlin said the new bridge cost 12 million euros.",
            "The opposition party in Orlin said the new bridge cost 30 million euros.",
            "differ: 12 million euros | 30 million euros"),
        Contrast.of(
            "The flood killed 12 people in the town of Orlin.",
            "The flood killed 19 people in the town of Orlin, and the road is now closed.",
            "differ: 12 | 19"),
        Contrast.of(
            "The flood that hit the town of Orlin two days ago killed 12 people.",
            "The flood killed 19 people in the town of Orlin.",
            "differ: 12 | 19"),
        Contrast.of(
            "The bank of Orlin lost 40 million euros last week.",
            "The bank of Orlin lost 70 million euros on Friday.",
            "differ: 40 million euros | 70 million euros"),
        Contrast.nothing(
            "The flood killed 12 people in the town of Orlin.",
            "The flood hurt 19 people in the town of Orlin."));
  }
}
