package org.parallax.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.Speaker;
import org.parallax.article.ArticleId;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.text.Span;

/** Finds words that one report gives to one person and the next report to another. */
final class Reattribution {
  private static final String RULE = "the same words are given to another speaker";

  /** Where both reports name the speaker beside the words. */
  private static final double NAMED = 0.9;

  /** Where one says "he" or "she", and whom that means had to be found. */
  private static final double RESOLVED = 0.65;

  /** "She" has no more letters, whatever its first is. */
  private static final int PRONOUN = 3;

  private final Comparison comparison;

  Reattribution(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The finding, if the quotes of one utterance have speakers who exclude each other. */
  Optional<Finding> of(Collation<Quote> collation, List<Quote> mentions) {
    List<List<Quote>> sides = sides(mentions);
    if (sides.size() < 2 || isSharedByOneArticle(sides)) {
      return Optional.empty();
    }
    List<Quote> first = sides.get(0);
    Case<Quote> one =
        new Case<>(
            comparison,
            Kind.QUOTE,
            "who said “" + words(first) + "”",
            collation.strength(),
            side -> speaker(side) + ": " + words(side));
    double certainty = sides.stream().allMatch(this::isNamed) ? NAMED : RESOLVED;
    return Optional.of(one.finding(new Ruling<>(Verdict.DIFFER, sides, certainty, RULE)));
  }

  /** The quotes put together by speaker, those of more articles first; nameless ones left out. */
  private static List<List<Quote>> sides(List<Quote> mentions) {
    List<List<Quote>> sides = new ArrayList<>();
    for (Quote quote : mentions) {
      if (Speaker.of(quote).name().isPresent()) {
        sides.stream()
            .filter(side -> side.stream().noneMatch(other -> isOther(other, quote)))
            .findFirst()
            .orElseGet(() -> opened(sides))
            .add(quote);
      }
    }
    sides.sort((x, y) -> Long.compare(Bench.articles(y), Bench.articles(x)));
    return sides;
  }

  private static List<Quote> opened(List<List<Quote>> sides) {
    sides.add(new ArrayList<>());
    return sides.get(sides.size() - 1);
  }

  private static boolean isOther(Quote a, Quote b) {
    return Speaker.of(a).excludes(Speaker.of(b));
  }

  /** A report that gives the words to both tells of two people who said them. */
  private static boolean isSharedByOneArticle(List<List<Quote>> sides) {
    List<ArticleId> all =
        sides.stream().flatMap(side -> side.stream().map(Quote::article).distinct()).toList();
    return all.stream().distinct().count() < all.size();
  }

  /** Whether a report names the speaker beside the words, not by a pronoun. */
  private boolean isNamed(List<Quote> side) {
    return side.stream()
        .anyMatch(quote -> quote.speaker().filter(s -> isName(quote, s)).isPresent());
  }

  private boolean isName(Quote quote, Reference speaker) {
    Span span = speaker.span();
    return Character.isUpperCase(
            comparison.witness(quote.article()).article().text().value().charAt(span.start()))
        && span.length() > PRONOUN;
  }

  private static String speaker(List<Quote> side) {
    return side.get(0).speaker().map(Reference::name).orElseThrow();
  }

  private String words(List<Quote> side) {
    return QuoteJudge.label(comparison, side);
  }
}
