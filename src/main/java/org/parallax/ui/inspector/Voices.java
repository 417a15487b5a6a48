package org.parallax.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.analysis.Analysis;
import org.parallax.article.ArticleId;
import org.parallax.mention.Mention;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;

/**
 * On whose word each report gives what it says: what it quotes or states, report by report.
 *
 * @param all quotations and statements, by article
 */
record Voices(Map<ArticleId, List<Mention>> all) {
  /** Gathers them, once for an analysis. */
  static Voices of(Analysis analysis) {
    return new Voices(
        analysis.mentions().stream()
            .filter(mention -> mention instanceof Quote || mention instanceof Statement)
            .collect(Collectors.groupingBy(Mention::article)));
  }

  /**
   * Who is named for {@code mention}: the source of the closest quotation or statement around it.
   */
  Optional<String> of(Mention mention) {
    return all.getOrDefault(mention.article(), List.of()).stream()
        .filter(around -> around.span().encloses(mention.span()))
        .sorted(Comparator.comparingInt(around -> around.span().length()))
        .flatMap(Voices::source)
        .findFirst();
  }

  private static Stream<String> source(Mention around) {
    if (around instanceof Quote quote) {
      return quote.speaker().map(Reference::name).stream();
    }
    return around instanceof Statement statement
        ? statement.stance().source().stream()
        : Stream.empty();
  }
}
