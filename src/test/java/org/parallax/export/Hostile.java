package org.parallax.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
import org.parallax.mention.Reference;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.workspace.Examples;
import org.parallax.workspace.Hue;
import org.parallax.workspace.State;
import org.parallax.workspace.Tag;
import org.parallax.workspace.TagId;
import org.parallax.workspace.Target;
import org.parallax.workspace.Workspace;

/** Notes in which every word that comes from outside tries to do harm. */
final class Hostile {
  static final List<String> WORDS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><svg/onload=alert(1)>",
          "' onmouseover='alert(1)",
          "</style><style>*{background:url(https://evil.example/a)}</style>",
          "&lt;b&gt; &#60;i&#62; &amp;",
          "<!-- --> <![CDATA[ x ]]> <?php ?>",
          "javascript:alert(1)",
          "[click](javascript:alert(1))",
          "![pixel](https://evil.example/p.png)",
          "<https://evil.example> https://evil.example/x www.evil.example a@evil.example @desk",
          "[ref] [ref][] [ref][x] [^1] ![ref]",
          "[ref]: https://evil.example",
          "# heading",
          "- item",
          "+ item",
          "* item",
          "1. item",
          "2) item",
          "> quote",
          "---",
          "===",
          "~~~ fence",
          "``` fence ``` `code` ``a`b``",
          "x | y | z",
          "**bold** __bold__ *em* _em_ ~~gone~~",
          "{{ site.secret }} {% include x %} $x^2$ :smile:",
          "back\\slash \\* \\<b>",
          "=HYPERLINK(\"https://evil.example\",\"click\")",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-1-1",
          "@SUM(A1)",
          "  =1+1",
          "\t=1+1",
          "\u00a0=1+1",
          "\u3000\u200b=1+1",
          "＝1+1",
          "﹢1+1",
          "－1-1",
          "＠SUM(A1)",
          "safe\n=1+1\r\n@x",
          "a,b;c\"d\"\"e",
          "ends with \\",
          "\u202egnp.exe\u202c \u2066x\u2069 \u061c\u200fאב",
          "tab\there null\u0000bell\u0007 sep\u2028para\u2029",
          "half \ud83d pair",
          "\udb40\udc41\udb40\udc42hidden tags");

  private Hostile() {}

  /** One finding for each of {@link #WORDS}, which stand in all of its parts. */
  static Notes notes() {
    Workspace workspace = Workspace.empty().titled(WORDS.get(0));
    List<Article> articles = List.of(article(0), article(1));
    workspace = workspace.withArticles(articles);
    List<Finding> findings =
        WORDS.stream().map(words -> finding(articles, words)).collect(Collectors.toList());
    for (int i = 0; i < findings.size(); i++) {
      String words = WORDS.get(i);
      TagId tag = new TagId("t" + i);
      workspace =
          workspace
              .with(new Tag(tag, words, Hue.SKY, OptionalInt.empty(), words))
              .annotated(
                  new Target.Fresh(findings.get(i)),
                  said -> said.tagged(tag).noted(words).in(State.CONFLICT),
                  Examples.NOON);
    }
    List<Mention> mentions = findings.stream().flatMap(f -> f.mentions().stream()).toList();
    Analysis analysis = Examples.analysis(articles, findings.toArray(Finding[]::new));
    return Notes.of(
        workspace,
        new Analysis(articles, mentions, List.of(), analysis.findings(), analysis.origins()));
  }

  private static Article article(int number) {
    String text =
        WORDS.stream()
            .map(words -> words.replace("\r\n", "\n"))
            .collect(Collectors.joining("\n\n", "Start " + number + ".\n\n", "\n\nEnd."));
    Source.Credits credits =
        new Source.Credits(
            Optional.of(WORDS.get(number)),
            Optional.of(WORDS.get(9 + number)),
            Optional.of(WORDS.get(28)),
            Optional.of("en"),
            Optional.of("javascript:alert(1)"));
    return new Article(
        new ArticleId("a" + number),
        new Source(
            "=" + number + ".txt", credits, Optional.empty(), Optional.of("/home/ivy/a.txt")),
        new TextBody(text, List.of(new Paragraph(new Span(0, text.length()), Role.BODY))));
  }

  private static Finding finding(List<Article> articles, String words) {
    String bare = words.replace("\r\n", "\n");
    return new Finding(
        new FindingId("f" + WORDS.indexOf(words)),
        new Finding.Matter(Kind.NAME, words),
        articles.stream().map(a -> new Side(words, List.of(mention(a, bare)))).toList(),
        new Judgement(Verdict.DIFFER, 0.9, words, false),
        List.of());
  }

  private static Mention mention(Article article, String words) {
    Span span = Examples.span(article, words);
    return new Quote(
        new Locus(article.id(), span, 0),
        Quote.Manner.DIRECT,
        Optional.empty(),
        Optional.of(new Reference(words, span)));
  }
}
