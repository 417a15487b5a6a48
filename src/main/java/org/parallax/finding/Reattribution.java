package org.parallax.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.align.Collation;
import org.parallax.align.Comparison;
import org.parallax.align.Rendering;
import org.parallax.align.Speaker;
import org.parallax.align.Witness;
import org.parallax.align.Words;
import org.parallax.article.ArticleId;
import org.parallax.mention.Name;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;

/** Finds words that one report gives to one person and the next report to another. */
final class Reattribution {
  private static final String RULE = "the same words are given to another speaker";

  private static final double CERTAINTY = 0.9;

  /** Two people may share a phrase; so much of the longer utterance must be the same. */
  private static final double SAME = 0.8;

  private final Comparison comparison;

  Reattribution(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The finding, if the quotes of one utterance have speakers who exclude each other. */
  Optional<Finding> of(Collation<Quote> collation, List<Quote> mentions) {
    List<List<Quote>> sides = sides(mentions);
    if (sides.size() < 2 || isSharedByOneArticle(sides) || !isOneUtterance(sides)) {
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
    return Optional.of(one.finding(new Ruling<>(Verdict.DIFFER, sides, CERTAINTY, RULE)));
  }

  /**
   * The quotes put together by speaker, those of more articles first. Those are left out whose
   * speaker had to be looked for.
   */
  private List<List<Quote>> sides(List<Quote> mentions) {
    List<List<Quote>> sides = new ArrayList<>();
    for (Quote quote : mentions) {
      if (isFullName(quote) && isSurely(quote)) {
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

  /** A single word may as well name a company. */
  private static boolean isFullName(Quote quote) {
    return Speaker.of(quote).name().filter(name -> !name.given().isEmpty()).isPresent();
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

  /** Whether the speaker is named beside the words, or is the only person of the paragraph. */
  private boolean isSurely(Quote quote) {
    Reference speaker = quote.speaker().orElseThrow();
    Witness witness = comparison.witness(quote.article());
    int paragraph = witness.sentence(quote).paragraph();
    List<Name> near =
        witness
            .mentions(Name.class)
            .filter(name -> name.category() == Name.Category.PERSON)
            .filter(name -> witness.sentence(name).paragraph() == paragraph)
            .toList();
    return near.stream().anyMatch(name -> name.span().overlaps(speaker.span()))
        || (!near.isEmpty()
            && near.stream().allMatch(name -> name.canonical().equals(speaker.name())));
  }

  private boolean isOneUtterance(List<List<Quote>> sides) {
    List<String> first = spoken(sides.get(0));
    return sides.stream()
        .map(this::spoken)
        .allMatch(
            other ->
                Rendering.of(first, other).common() >= SAME * Math.max(first.size(), other.size()));
  }

  private List<String> spoken(List<Quote> side) {
    return Words.of(comparison.witness(side.get(0).article()).words(side.get(0)));
  }

  private static String speaker(List<Quote> side) {
    return side.get(0).speaker().map(Reference::name).orElseThrow();
  }

  private String words(List<Quote> side) {
    return QuoteJudge.label(comparison, side);
  }
}
