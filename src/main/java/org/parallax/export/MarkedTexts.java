package org.parallax.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.highlight.Highlights;
import org.parallax.highlight.Mark;
import org.parallax.highlight.Run;
import org.parallax.highlight.Tone;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;

/** The texts of all reports with their marks as one page, to be printed. */
public final class MarkedTexts {
  private final Map<ArticleId, List<Mark>> marks;
  private final HtmlPage page;

  private MarkedTexts(Map<ArticleId, List<Mark>> marks, HtmlPage page) {
    this.marks = marks;
    this.page = page;
  }

  /**
   * The page, in UTF-8; what the pages of the reports put around them is left out.
   *
   * @param marks what is marked in each article; those of suggestions are left out too
   */
  public static byte[] page(
      String title, List<Article> articles, Map<ArticleId, List<Mark>> marks) {
    return new MarkedTexts(marks, HtmlPage.open(title, "texts.css")).written(title, articles);
  }

  private byte[] written(String title, List<Article> articles) {
    page.line("h1", "title", title);
    page.element("p", "class=\"key\"", this::key);
    articles.forEach(article -> page.element("article", "", () -> article(article)));
    return page.closed();
  }

  /** What each line form stands for. */
  private void key() {
    for (Tone tone : Tone.values()) {
      String key = tone == Tone.MARKED ? "marked" : "verdict." + name(tone);
      mark(tone, Words.of(key));
      page.raw(" ");
    }
  }

  private void article(Article article) {
    page.line("p", "outlet", article.source().label());
    page.line("h2", "headline", article.source().credits().headline());
    List<Run> runs =
        Highlights.runs(
            marks.getOrDefault(article.id(), List.of()).stream()
                .filter(mark -> !mark.quiet())
                .toList());
    article.text().paragraphs().stream()
        .filter(part -> part.role() != Role.FURNITURE && part.role() != Role.HEADLINE)
        .forEach(part -> paragraph(article, part, runs));
  }

  private void paragraph(Article article, Paragraph part, List<Run> runs) {
    String name = part.role() == Role.SUBHEADING ? "h3" : "p";
    page.element(name, "dir=\"auto\"", () -> words(article, part.span(), runs));
  }

  private void words(Article article, Span part, List<Run> runs) {
    int at = part.start();
    for (Run run : runs) {
      int from = Math.max(at, run.span().start());
      int to = Math.min(part.end(), run.span().end());
      if (from < to) {
        page.text(article.at(new Span(at, from)));
        mark(run.strongest().tone(), article.at(new Span(from, to)));
        at = to;
      }
    }
    page.text(article.at(new Span(at, part.end())));
  }

  private void mark(Tone tone, String words) {
    page.raw("<mark class=\"" + name(tone) + "\">").text(words).raw("</mark>");
  }

  private static String name(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }
}
