package org.parallax.finding.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.quote.QuoteMatcher;
import org.parallax.align.quote.Speaker;
import org.parallax.article.ArticleId;
import org.parallax.finding.Bench;
import org.parallax.finding.Case;
import org.parallax.finding.Contrast;
import org.parallax.finding.Finding;
import org.parallax.finding.Judge;
import org.parallax.finding.Kind;
import org.parallax.finding.Ruling;
import org.parallax.finding.Verdict;
import org.parallax.finding.Wording;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;

/** Renderings of one utterance: word for word, cut, or changed. */
public final class QuoteJudge implements Judge {
  private static final QuoteMatcher MATCHER = new QuoteMatcher();

  private static final Pattern OUTER_MARKS = Pattern.compile("^\\p{P}+|[\\p{P}&&[^.?!…]]+$");

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    Renderings renderings = new Renderings(comparison, MATCHER);
    for (Collation<Quote> collation : comparison.collate(MATCHER)) {
      List<Quote> mentions = Bench.testimony(comparison, collation);
      Case<Quote> one =
          new Case<>(
              comparison,
              Kind.QUOTE,
              topic(mentions),
              collation.strength(),
              reading -> label(comparison, reading));
      List<List<Quote>> readings = readings(renderings, mentions);
      List<Quote> rest = new ArrayList<>(mentions);
      for (Ruling<List<Quote>> ruling : Ruling.of(readings, renderings.of(readings))) {
        Finding finding = one.finding(trimmed(renderings, ruling));
        found.add(finding);
        if (finding.verdict() == Verdict.DIFFER) {
          rest.removeAll(finding.mentions());
        }
      }
      found.addAll(
          one.agreements(Bench.readings(rest, quote -> renderings.utterance(List.of(quote)))));
    }
    return found;
  }

  /** An article gives the utterance in all its quotes together. */
  private static List<List<Quote>> readings(Renderings renderings, List<Quote> mentions) {
    Map<ArticleId, List<Quote>> byArticle = new LinkedHashMap<>();
    mentions.forEach(
        quote -> byArticle.computeIfAbsent(quote.article(), key -> new ArrayList<>()).add(quote));
    Map<ArticleId, List<String>> words = new LinkedHashMap<>();
    byArticle.forEach(
        (article, quotes) -> words.put(article, renderings.utterance(quotes).words()));
    return Bench.readings(mentions, quote -> words.getOrDefault(quote.article(), List.of()));
  }

  /** Leaves out of a difference the quotes that all render alike. */
  private static Ruling<List<Quote>> trimmed(Renderings renderings, Ruling<List<Quote>> ruling) {
    if (ruling.verdict() != Verdict.DIFFER) {
      return ruling;
    }
    List<List<Quote>> sides = new ArrayList<>();
    for (List<Quote> side : ruling.readings()) {
      Set<Quote> kept = new LinkedHashSet<>();
      for (ArticleId article : side.stream().map(Quote::article).distinct().toList()) {
        List<Quote> own = side.stream().filter(quote -> quote.article().equals(article)).toList();
        for (List<Quote> other : ruling.readings()) {
          if (!other.equals(side)) {
            kept.addAll(renderings.changed(own, other));
          }
        }
      }
      sides.add(side.stream().filter(kept::contains).toList());
    }
    return new Ruling<>(ruling.verdict(), sides, ruling.certainty(), ruling.rule());
  }

  /** Whose words they are, where the reports don't name two people. */
  public static String topic(List<Quote> mentions) {
    List<Quote> named =
        mentions.stream().filter(quote -> Speaker.of(quote).name().isPresent()).toList();
    boolean several =
        named.stream().anyMatch(quote -> Speaker.of(quote).excludes(Speaker.of(named.get(0))));
    return named.stream()
        .filter(quote -> !several)
        .flatMap(quote -> quote.speaker().stream())
        .map(Reference::name)
        .findFirst()
        .map(speaker -> speaker + "’s words")
        .orElse("quoted words");
  }

  /** The words of a reading as a chip shows them. */
  static String label(Comparison comparison, List<Quote> reading) {
    String words = Bench.words(comparison, reading.get(0));
    return Wording.cut(OUTER_MARKS.matcher(words).replaceAll(""));
  }

  @Override
  public List<Contrast> examples() {
    return List.of(
        Contrast.of(
            "“We will open the dam when the rain ends,” Mayor Ada Brandt said.",
            "“We will open the gate when the rain ends,” Mayor Ada Brandt said.",
            "differ: We will open the dam when the rain … | We will open the gate when the rain …"),
        Contrast.of(
            "“We went to the bank for a loan and came home with a lecture,” Mayor Ada Brandt said.",
            "Mayor Ada Brandt said: “It was a loan that we wanted. What the bank had for us was a"
                + " lecture.”",
            "differ: We went to the bank for a loan … | It was a loan that we wanted. What …"),
        Contrast.nothing(
            "“We need more boats for the harbour and the islands of this coast,” Ada Brandt said.",
            "“The harbour was shut because the islands lay in fog all week,” Ada Brandt said."),
        Contrast.nothing(
            "“The yard will honour its contract with the crews,” Mayor Ada Brandt said.",
            "“The crews were the first to feel the crisis at the yard,” Mayor Ada Brandt said."),
        Contrast.nothing(
            "“I want to thank the pilots for their patient work this winter,” Ada Brandt said.",
            "“The work of the pilots starts tomorrow,” Ada Brandt said."),
        Contrast.nothing(
            "“This old lighthouse will shine once the autumn gales end and the herring comes back,”"
                + " Ada Brandt said.",
            "“Whoever lived here before the great flood wants another summer like the last one,”"
                + " Ada Brandt said."),
        Contrast.nothing(
            "“The nurses of this hospital carried us through the winter,” Ada Brandt said.",
            "“The hospital lost two nurses in the winter of the great flood,” Ada Brandt said."),
        Contrast.nothing(
            "“The bank gave us a lecture on thrift,” Mayor Ada Brandt said.",
            "“The bank will be closed before the snow melts,” Mayor Ada Brandt said."),
        Contrast.nothing(
            "“The loan from the bank comes in spring,” Mayor Ada Brandt said. “The bank asked for"
                + " a school as security,” she added.",
            "“A bank that gives a loan on a school has lost its mind,” Mayor Ada Brandt said."),
        Contrast.nothing(
            "“We will open the dam when the rain ends,” Mayor Ada Brandt said.",
            "“Nobody asked us before the vote,” Mayor Ada Brandt said."));
  }
}
