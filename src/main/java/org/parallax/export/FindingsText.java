package org.parallax.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;

/** Writes the findings of a comparison as plain text for a person at a terminal. */
public final class FindingsText {
  private FindingsText() {}

  /**
   * Writes the findings, differences first; suggestions are counted, not listed.
   *
   * @param name a heading, where several comparisons follow each other
   * @throws IOException if {@code out} could not be written
   */
  public static void write(Analysis analysis, Optional<String> name, Appendable out)
      throws IOException {
    if (name.isPresent()) {
      out.append("== ").append(Plain.trimmed(name.get())).append(" ==\n");
    }
    Map<ArticleId, String> labels =
        analysis.of().stream()
            .collect(Collectors.toMap(Article::id, article -> article.source().label()));
    List<Finding> listed =
        analysis.findings().stream()
            .filter(finding -> !finding.judgement().suggestion())
            .sorted(Comparator.comparing(Finding::verdict))
            .toList();
    for (Finding finding : listed) {
      finding(finding, labels, out);
    }
    out.append(summary(analysis, listed)).append('\n');
  }

  private static void finding(Finding finding, Map<ArticleId, String> labels, Appendable out)
      throws IOException {
    out.append(ComparisonJson.lower(finding.verdict()))
        .append("  ")
        .append(ComparisonJson.lower(finding.kind()))
        .append("  ")
        .append(Plain.trimmed(finding.topic()))
        .append('\n');
    for (Side side : finding.sides()) {
      String who = side.articles().stream().map(labels::get).collect(Collectors.joining("; "));
      out.append("    ").append(Plain.trimmed(side.label()));
      out.append("  (").append(Plain.trimmed(who)).append(")\n");
    }
    out.append("    ").append(Plain.trimmed(finding.judgement().reason())).append("\n\n");
  }

  private static String summary(Analysis analysis, List<Finding> listed) {
    int suggestions = analysis.findings().size() - listed.size();
    return "%s, %s: %s, %s"
        .formatted(
            counted(analysis.of().size(), "article"),
            counted(analysis.origins().count(), "origin"),
            counted(listed.size(), "finding"),
            counted(suggestions, "suggestion"));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
