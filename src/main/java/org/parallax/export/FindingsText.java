package org.parallax.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.analysis.Analysis;
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
      out.append("== ").append(name.get()).append(" ==\n");
    }
    ComparisonNames names = ComparisonNames.of(analysis.of());
    List<Finding> listed =
        analysis.findings().stream()
            .filter(finding -> !finding.judgement().suggestion())
            .sorted(Comparator.comparing(Finding::verdict))
            .toList();
    for (Finding finding : listed) {
      finding(finding, names, out);
    }
    out.append(summary(analysis, listed)).append('\n');
  }

  private static void finding(Finding finding, ComparisonNames names, Appendable out)
      throws IOException {
    out.append(ComparisonJson.lower(finding.verdict()))
        .append("  ")
        .append(ComparisonJson.lower(finding.kind()))
        .append("  ")
        .append(finding.topic())
        .append('\n');
    for (Side side : finding.sides()) {
      String who = side.articles().stream().map(names::of).collect(Collectors.joining(", "));
      out.append("    ").append(side.label()).append("  (").append(who).append(")\n");
    }
    out.append("    ").append(finding.judgement().reason()).append("\n\n");
  }

  private static String summary(Analysis analysis, List<Finding> listed) {
    int suggestions = analysis.findings().size() - listed.size();
    return "%s articles, %s origins: %s findings, %s suggestions"
        .formatted(analysis.of().size(), analysis.origins().count(), listed.size(), suggestions);
  }
}
