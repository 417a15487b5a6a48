package org.parallax.ui.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.parallax.mention.Name;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.workspace.Workspace;

/** Two short reports of a dam, and what can be found in them, for tests. */
public final class Reviews {
  public static final Article GAZETTE =
      article("gazette.txt", "The lake rose by 40 metres. Mayor Ruth Adler spoke.");
  public static final Article HERALD =
      article("herald.txt", "The lake rose by 30 metres. Mayor Ruth Adler spoke.");
  public static final Hand HAND =
      new Hand(Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC), "me");

  private Reviews() {}

  public static Article article(String name, String text) {
    Source source = new Source(name, Source.Credits.NONE, Optional.empty(), Optional.empty());
    Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
    return new Article(ArticleId.of(name, text), source, new TextBody(text, List.of(whole)));
  }

  public static Finding finding(Verdict verdict, String topic, String one, String other) {
    return finding(new Judgement(verdict, 0.9, "So it stands.", false), topic, one, other);
  }

  public static Finding finding(Judgement judgement, String topic, String one, String other) {
    Kind kind = Kind.QUANTITY;
    return new Finding(
        new FindingId(topic.replace(' ', '-')),
        new Finding.Matter(kind, topic),
        List.of(side(GAZETTE, one), side(HERALD, other)),
        judgement,
        List.of());
  }

  private static Side side(Article article, String words) {
    int at = article.text().value().indexOf(words);
    Mention mention =
        new Name(
            new Locus(article.id(), new Span(at, at + words.length()), 0),
            Name.Category.EVENT,
            words);
    return new Side(words, List.of(mention));
  }

  /** Two differences, an agreement and a suggestion. */
  public static Analysis analysis() {
    return analysis(
        finding(Verdict.DIFFER, "height of the lake", "40 metres", "30 metres"),
        finding(Verdict.DIFFER, "rise", "rose by 40", "rose by 30"),
        finding(Verdict.AGREE, "office of adler", "Mayor", "Mayor"),
        finding(new Judgement(Verdict.DIFFER, 0.3, "Perhaps.", true), "speech", "spoke", "spoke"));
  }

  public static Analysis analysis(Finding... findings) {
    return new Analysis(
        List.of(GAZETTE, HERALD),
        Stream.of(findings).flatMap(finding -> finding.mentions().stream()).toList(),
        List.of(),
        List.of(findings),
        new Origins(List.of(List.of(GAZETTE.id()), List.of(HERALD.id()))));
  }

  /** A session on both reports, not analysed yet. */
  public static ReviewSession fresh() {
    return new ReviewSession(Workspace.empty().withArticles(List.of(GAZETTE, HERALD)), HAND);
  }

  /** A session on both reports, analysed. */
  public static ReviewSession analysed() {
    ReviewSession session = fresh();
    session.accept(analysis());
    return session;
  }
}
