package org.parallax.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.mention.Mention;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;

/** On whose word a report gives a reading: what it quotes or states around those words. */
final class Attribution {
  private Attribution() {}

  /**
   * Who is named for {@code mention}: the source of the closest quotation or statement around it.
   */
  static Optional<String> of(Mention mention, List<Mention> mentions, Article article) {
    return mentions.stream()
        .filter(around -> around.article().equals(article.id()))
        .filter(around -> around.span().encloses(mention.span()))
        .sorted(Comparator.comparingInt(around -> around.span().length()))
        .flatMap(Attribution::source)
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
