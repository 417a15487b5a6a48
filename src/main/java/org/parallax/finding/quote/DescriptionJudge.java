package org.parallax.finding.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.passage.Witness;
import org.parallax.align.quote.Description;
import org.parallax.align.quote.DescriptionMatcher;
import org.parallax.align.word.Words;
import org.parallax.article.ArticleId;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Relationship;
import org.parallax.language.Tag;
import org.parallax.language.Thesaurus;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;

/** What one speaker calls the same thing: in the same words, in more or fewer, or in others. */
public final class DescriptionJudge implements Judge {
  private static final DescriptionMatcher MATCHER = new DescriptionMatcher();
  private static final Tones TONES = new Tones();

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Quote> collation : comparison.collate(MATCHER)) {
      List<Quote> mentions = Bench.testimony(comparison, collation);
      Map<ArticleId, Set<String>> words = words(comparison, mentions);
      Case<Quote> one =
          new Case<>(
              comparison,
              Kind.QUOTE,
              topic(comparison, mentions),
              collation.strength(),
              reading -> QuoteJudge.label(comparison, reading));
      Thesaurus thesaurus = comparison.witnesses().get(0).text().thesaurus();
      found.addAll(
          one.judge(
              Bench.readings(mentions, quote -> words.getOrDefault(quote.article(), Set.of())),
              (a, b) -> {
                Set<String> mine = words.getOrDefault(a.get(0).article(), Set.of());
                Set<String> theirs = words.getOrDefault(b.get(0).article(), Set.of());
                return quotes(comparison, a, theirs) || quotes(comparison, b, mine)
                    ? Relationship.NONE
                    : relationship(mine, theirs, thesaurus);
              }));
    }
    return found;
  }

  /** What each article has the speaker call it, in all its quotations together. */
  private static Map<ArticleId, Set<String>> words(Comparison comparison, List<Quote> mentions) {
    Map<ArticleId, Set<String>> words = new LinkedHashMap<>();
    for (Quote quote : mentions) {
      words
          .computeIfAbsent(quote.article(), key -> new TreeSet<>())
          .addAll(description(comparison, quote).words());
    }
    return words;
  }

  private static Description description(Comparison comparison, Quote quote) {
    Witness witness = comparison.witness(quote.article());
    return Description.by(witness).stream()
        .filter(description -> description.quote().equals(quote))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a report quotes these words too: “a sham” and “a ruin” in one has both. */
  private static boolean quotes(Comparison comparison, List<Quote> reading, Set<String> words) {
    return reading.stream()
        .map(Quote::article)
        .distinct()
        .map(comparison::witness)
        .anyMatch(
            witness ->
                witness
                    .mentions(Quote.class)
                    .filter(quote -> quote.manner() == Quote.Manner.DIRECT)
                    .filter(quote -> !reading.contains(quote))
                    .anyMatch(quote -> Words.of(witness.words(quote)).containsAll(words)));
  }

  private static Relationship relationship(Set<String> a, Set<String> b, Thesaurus thesaurus) {
    if (a.containsAll(b) || b.containsAll(a)) {
      return Relationship.compatible(0.8, "one gives more of the description than the other");
    }
    boolean near = a.stream().anyMatch(word -> b.stream().anyMatch(o -> near(word, o, thesaurus)));
    if (near) {
      return Relationship.compatible(0.6, "the descriptions have a word or a synonym in common");
    }
    return TONES.areApart(a, b)
        ? Relationship.differ(0.75, "the same speaker praises it in one and not in the other")
        : Relationship.compatible(0.6, "each quotes other words of the same speaker");
  }

  private static boolean near(String word, String other, Thesaurus thesaurus) {
    return word.equals(other) || thesaurus.synonyms(word, Tag.ADJ).contains(other);
  }

  private static String topic(Comparison comparison, List<Quote> mentions) {
    String thing = description(comparison, mentions.get(0)).thing();
    return mentions.stream()
        .flatMap(quote -> quote.speaker().stream())
        .map(Reference::name)
        .findFirst()
        .map(speaker -> "what %s calls the %s".formatted(speaker, thing))
        .orElseThrow();
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "Deputy minister Jan Kolar described the talks on Monday as “long but useful”.",
            "“The conversation was hostile from the start,” deputy minister Jan Kolar said on"
                + " Monday.",
            "differ: long but useful | The conversation was hostile from the start"),
        Contrast.of(
            "Deputy minister Jan Kolar described the talks as “long but useful”.",
            "Deputy minister Jan Kolar said he had had a “useful” conversation.",
            "compatible: long but useful | useful"),
        Contrast.of(
            "Deputy minister Jan Kolar described the talks as “frank”.",
            "Deputy minister Jan Kolar said the conversation had been “long”.",
            "compatible: frank | long"),
        Contrast.nothing(
            "The deputy Jan Kolar called the plan “a sham” and “a recipe for ruin”.",
            "“The plan is a recipe for ruin,” the deputy Jan Kolar said."),
        Contrast.nothing(
            "Deputy minister Jan Kolar said the talks would be “difficult”.",
            "Deputy minister Jan Kolar called the talks “useful”."),
        Contrast.nothing(
            "Deputy minister Jan Kolar described the talks as “useful”.",
            "The envoy Ada Brandt described the talks as “hostile”."));
  }
}
