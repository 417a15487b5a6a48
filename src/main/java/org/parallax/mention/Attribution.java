package org.parallax.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.article.ArticleId;

/** On whose word an article says something: the speaker or source around the words. */
public final class Attribution {
  private final Map<ArticleId, List<Mention>> sourced;

  /** Gathers speakers and sources among {@code mentions}, once. */
  public Attribution(List<Mention> mentions) {
    sourced =
        mentions.stream()
            .filter(mention -> source(mention).isPresent())
            .collect(Collectors.groupingBy(Mention::article));
  }

  /** Who is named for {@code words}: the nearest around them. */
  public Optional<String> of(Mention words) {
    return sourced.getOrDefault(words.article(), List.of()).stream()
        .filter(mention -> mention.span().encloses(words.span()))
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .flatMap(Attribution::source);
  }

  private static Optional<String> source(Mention mention) {
    if (mention instanceof Quote quote) {
      return quote.speaker().map(Reference::name);
    }
    return mention instanceof Statement statement ? statement.stance().source() : Optional.empty();
  }
}
