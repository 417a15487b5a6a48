package org.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.align.Origins;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Relation;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
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
import org.parallax.text.Span;
import org.parallax.workspace.Workspace;

/**
 * More marks than a person could read: generated reports with a mark every few words, many of them
 * overlapping, each mark one side of a finding over all articles, and every paragraph aligned with
 * its like in every other article.
 */
final class DenseReview {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int LONGEST_MARK = 6;
  private static final List<Verdict> VERDICTS =
      List.of(Verdict.DIFFER, Verdict.AGREE, Verdict.COMPATIBLE);
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final List<Article> articles;
  private final List<Finding> findings;
  private final List<Alignment> alignments = new ArrayList<>();

  /**
   * @param columns how many articles, at least 2
   * @param words of each
   * @param marks in each; as many findings
   */
  DenseReview(int columns, int words, int marks) {
    articles = new NewsWriter(1, words).reports(columns);
    List<List<Mention>> marked =
        articles.stream().map(article -> mentions(article, marks)).toList();
    findings = IntStream.range(0, marks).mapToObj(mark -> finding(mark, marked)).toList();
    for (int a = 0; a < columns; a++) {
      for (int b = a + 1; b < columns; b++) {
        align(articles.get(a), articles.get(b));
      }
    }
  }

  /** The articles, nothing said of them. */
  Workspace workspace() {
    return Workspace.empty().withArticles(articles);
  }

  /** The findings. */
  Analysis analysis() {
    List<Mention> mentions = findings.stream().flatMap(f -> f.mentions().stream()).toList();
    Origins origins = new Origins(articles.stream().map(article -> List.of(article.id())).toList());
    return new Analysis(articles, mentions, alignments, findings, origins);
  }

  private static List<Mention> mentions(Article article, int marks) {
    List<MatchResult> words = WORD.matcher(article.text().value()).results().toList();
    return IntStream.range(0, marks)
        .mapToObj(mark -> mention(article, words, mark, marks))
        .toList();
  }

  private static Mention mention(Article article, List<MatchResult> words, int mark, int marks) {
    int first = (int) ((long) mark * (words.size() - LONGEST_MARK) / marks);
    int start = words.get(first).start();
    int end = words.get(first + mark % LONGEST_MARK).end();
    int paragraph = article.text().value().indexOf('\n', start);
    Span span = new Span(start, Math.min(end, paragraph));
    String name = article.at(span);
    return new Name(new Locus(article.id(), span, 0), Name.Category.ORGANIZATION, name);
  }

  private static Finding finding(int mark, List<List<Mention>> marked) {
    List<Mention> mentions = marked.stream().map(of -> of.get(mark)).toList();
    int half = mentions.size() / 2;
    Verdict verdict = VERDICTS.get(mark % VERDICTS.size());
    List<Side> sides =
        verdict == Verdict.AGREE
            ? List.of(new Side("reading", mentions))
            : List.of(
                new Side("one reading", mentions.subList(0, half)),
                new Side("another reading", mentions.subList(half, mentions.size())));
    Kind kind = KINDS.get(mark % KINDS.size());
    return new Finding(
        new FindingId("finding-" + mark),
        new Finding.Matter(kind, "matter number " + mark),
        sides,
        new Judgement(verdict, 0.9, "The readings were made up to be marked.", false),
        List.of());
  }

  private void align(Article a, Article b) {
    List<Paragraph> ofA = a.text().paragraphs();
    List<Paragraph> ofB = b.text().paragraphs();
    for (int i = 0; i < Math.min(ofA.size(), ofB.size()); i++) {
      Passage inA = new Passage(a.id(), ofA.get(i).span());
      Passage inB = new Passage(b.id(), ofB.get(i).span());
      alignments.add(new Alignment(inA, inB, Alignment.Level.PASSAGE, Relation.SIMILAR, 0.7));
    }
  }
}
