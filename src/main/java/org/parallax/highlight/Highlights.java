package org.parallax.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.text.Span;

/** What to mark in an article. */
public final class Highlights {
  private static final Comparator<Mark> BY_PLACE =
      Comparator.comparing(Mark::span).thenComparing(Mark.STRONGEST_FIRST);

  private Highlights() {}

  /**
   * The marks of an article, in the order of the text.
   *
   * @param article the article; no marks if the analysis is not of it
   * @param analysis what was found
   * @param filter which findings to mark
   */
  public static List<Mark> of(Article article, Analysis analysis, Predicate<Finding> filter) {
    return of(article, analysis.findings(), filter);
  }

  /** As {@link #of(Article, Analysis, Predicate)}, for a part of the findings. */
  public static List<Mark> of(Article article, List<Finding> findings, Predicate<Finding> filter) {
    return findings.stream()
        .filter(filter)
        .flatMap(finding -> spans(finding, article.id()).stream().map(s -> Mark.of(finding, s)))
        .filter(mark -> mark.span().end() <= article.text().value().length())
        .sorted(BY_PLACE)
        .toList();
  }

  /** Where {@code finding} rests on {@code article}, in the order of the text, each place once. */
  public static List<Span> spans(Finding finding, ArticleId article) {
    return finding.sides().stream()
        .flatMap(side -> side.mentions().stream())
        .filter(mention -> mention.article().equals(article))
        .map(mention -> mention.span())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Marks laid flat: runs in the order of the text that do not overlap, each with all the marks
   * that lie over it. Empty marks are in none.
   */
  public static List<Run> runs(List<Mark> marks) {
    List<Mark> starting =
        marks.stream().filter(mark -> !mark.span().isEmpty()).sorted(BY_PLACE).toList();
    TreeSet<Mark> open = new TreeSet<>(Mark.STRONGEST_FIRST);
    List<Run> runs = new ArrayList<>();
    int next = 0;
    int at = 0;
    while (next < starting.size() || !open.isEmpty()) {
      if (open.isEmpty()) {
        at = starting.get(next).span().start();
      }
      while (next < starting.size() && starting.get(next).span().start() == at) {
        open.add(starting.get(next++));
      }
      int end = open.stream().mapToInt(mark -> mark.span().end()).min().orElse(at);
      if (next < starting.size()) {
        end = Math.min(end, starting.get(next).span().start());
      }
      runs.add(new Run(new Span(at, end), List.copyOf(open)));
      at = end;
      int reached = end;
      open.removeIf(mark -> mark.span().end() <= reached);
    }
    return List.copyOf(runs);
  }
}
