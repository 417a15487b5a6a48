package org.parallax.workspace;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.align.Origins;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Source;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judgement;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Quote;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/** Small articles and findings for tests. */
public final class Examples {
  public static final Stamp NOON = Stamp.at(Instant.parse("2026-03-01T12:00:00Z"), "ada");
  public static final Stamp LATER = Stamp.at(Instant.parse("2026-03-01T13:30:00Z"), "ben");
  public static final TagId ERROR = new TagId("error");

  public static final Article RIVER =
      article("river.txt", "The flood took 40 houses in Aldmoor. The mayor called it a warning.");
  public static final Article COAST =
      article("coast.txt", "Officials in Aldmoor count 55 houses lost to the flood on Sunday.");

  private Examples() {}

  public static Article article(String name, String text) {
    Source source = new Source(name, Source.Credits.NONE, Optional.empty(), Optional.empty());
    List<Paragraph> paragraphs =
        text.isEmpty() ? List.of() : List.of(new Paragraph(new Span(0, text.length()), Role.BODY));
    return new Article(ArticleId.of(name, text), source, new TextBody(text, paragraphs));
  }

  /** Where {@code words} first stand in {@code article}. */
  public static Span span(Article article, String words) {
    int at = article.text().value().indexOf(words);
    return new Span(at, at + words.length());
  }

  /** A difference with a side for each mention, which is labelled with its words. */
  public static Finding differ(String id, String topic, Words... sides) {
    return new Finding(
        new FindingId(id),
        new Finding.Matter(Kind.QUANTITY, topic),
        Arrays.stream(sides).map(s -> new Side(s.words(), List.of(s.mention()))).toList(),
        new Judgement(Verdict.DIFFER, 0.9, "The numbers can't both be right.", false),
        List.of());
  }

  /** The houses of {@link #RIVER} and {@link #COAST}. */
  public static Finding houses(String id) {
    return differ(id, "houses lost", new Words(RIVER, "40 houses"), new Words(COAST, "55 houses"));
  }

  public static Analysis analysis(List<Article> articles, Finding... findings) {
    return new Analysis(articles, List.of(), List.of(), List.of(findings), new Origins(List.of()));
  }

  public static Workspace workspace(Article... articles) {
    return Workspace.empty().titled("Flood in Aldmoor").withArticles(List.of(articles));
  }

  /** Words of an article. */
  public record Words(Article article, String words) {
    Mention mention() {
      return new Quote(
          new Locus(article.id(), span(article, words), 0),
          Quote.Manner.REPORTED,
          Optional.empty(),
          Optional.empty());
    }
  }
}
