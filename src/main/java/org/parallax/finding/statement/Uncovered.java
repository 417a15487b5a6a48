package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.align.Comparison;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.mention.Mention;
import org.parallax.text.Span;

/**
 * Leaves out claims that say nothing new: articles of one text agree by copying, and what another
 * finding shows in the same clauses need not be shown twice.
 */
public final class Uncovered {
  private Uncovered() {}

  /** The findings without those claims. */
  public static List<Finding> of(Comparison comparison, List<Finding> findings) {
    Map<ArticleId, List<Mention>> shown = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.kind() != Kind.CLAIM && finding.kind() != Kind.WORDING) {
        finding
            .mentions()
            .forEach(
                mention ->
                    shown
                        .computeIfAbsent(mention.article(), key -> new ArrayList<>())
                        .add(mention));
      }
    }
    return findings.stream()
        .filter(finding -> finding.kind() != Kind.CLAIM || isNew(comparison, finding, shown))
        .toList();
  }

  private static boolean isNew(
      Comparison comparison, Finding claim, Map<ArticleId, List<Mention>> shown) {
    long origins =
        claim.articles().stream().map(id -> comparison.origins().groupOf(id)).distinct().count();
    long covered =
        claim.mentions().stream()
            .filter(
                mention ->
                    shown.getOrDefault(mention.article(), List.of()).stream()
                        .anyMatch(other -> covers(other.span(), mention.span())))
            .count();
    return origins > 1 && covered < claim.mentions().size();
  }

  /**
   * Whether one is most of the other: a day or a number in a clause is not what the clause says.
   */
  private static boolean covers(Span shown, Span claim) {
    int common = Math.min(shown.end(), claim.end()) - Math.max(shown.start(), claim.start());
    return 2 * common > claim.length();
  }
}
