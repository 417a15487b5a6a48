package org.parallax.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.mention.Mention;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;

/** On whose word an article says something: the speaker or source around the words. */
final class Attribution {
  private final List<Mention> mentions;

  Attribution(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Who is named for {@code words}: the nearest around them. */
  Optional<String> of(Mention words) {
    return mentions.stream()
        .filter(mention -> mention.article().equals(words.article()))
        .filter(mention -> mention.span().encloses(words.span()))
        .filter(mention -> source(mention).isPresent())
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
