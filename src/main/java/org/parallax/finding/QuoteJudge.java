package org.parallax.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.QuoteMatcher;
import org.parallax.article.ArticleId;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;

/** Renderings of one utterance: word for word, cut, or changed. */
public final class QuoteJudge implements Judge {
  private static final QuoteMatcher MATCHER = new QuoteMatcher();

  @Override
  public List<Finding> judge(Comparison comparison) {
    List<Finding> found = new ArrayList<>();
    for (Collation<Quote> collation : comparison.collate(MATCHER)) {
      List<Quote> mentions = Bench.testimony(comparison, collation);
      Case<Quote> one =
          new Case<>(
              comparison,
              Kind.QUOTE,
              topic(mentions),
              collation.strength(),
              reading -> label(comparison, reading));
      found.addAll(
          one.judge(
              readings(comparison, mentions),
              (a, b) -> utterance(comparison, a).to(utterance(comparison, b))));
    }
    return found;
  }

  /** An article gives the utterance in all its quotes together. */
  private static List<List<Quote>> readings(Comparison comparison, List<Quote> mentions) {
    Map<ArticleId, List<Quote>> byArticle = new LinkedHashMap<>();
    mentions.forEach(
        quote -> byArticle.computeIfAbsent(quote.article(), key -> new ArrayList<>()).add(quote));
    Map<ArticleId, List<String>> words = new LinkedHashMap<>();
    byArticle.forEach(
        (article, quotes) -> words.put(article, utterance(comparison, quotes).words()));
    return Bench.readings(mentions, quote -> words.get(quote.article()));
  }

  private static Utterance utterance(Comparison comparison, List<Quote> quotes) {
    ArticleId article = quotes.get(0).article();
    return Utterance.of(
        quotes.stream()
            .filter(quote -> quote.article().equals(article))
            .map(quote -> comparison.witness(article).words(quote))
            .toList());
  }

  /** Whose words they are. */
  static String topic(List<Quote> mentions) {
    return mentions.stream()
        .flatMap(quote -> quote.speaker().stream())
        .map(Reference::name)
        .findFirst()
        .map(speaker -> speaker + "’s words")
        .orElse("quoted words");
  }

  private static String label(Comparison comparison, List<Quote> reading) {
    return Wording.cut(Bench.words(comparison, reading.get(0)));
  }
}
