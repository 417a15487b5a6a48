package org.parallax.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.article.ArticleId;
import org.parallax.text.Span;

/**
 * Which place of one text is about the same thing as a place of another. Places are offsets with
 * the part of a unit, so that one text can glide while the other does.
 */
final class Counterparts {
  /** How much faster than its leader a text may run between two passages. */
  private static final double FASTEST = 4;

  /** A weaker link is no place to follow to. */
  private static final double FIRM = 0.45;

  private final Map<Way, List<Link>> links = new HashMap<>();

  private record Way(ArticleId from, ArticleId to) {}

  private record Link(Span from, Span to, double score) {
    double at(double offset) {
      double part = (offset - from.start()) / Math.max(1, from.length());
      return to.start() + Math.max(0, Math.min(1, part)) * to.length();
    }
  }

  /**
   * @param alignments those of passages count, if they are firm; phrases inside them don't
   */
  Counterparts(List<Alignment> alignments) {
    for (Alignment alignment : alignments) {
      if (alignment.level() == Alignment.Level.PASSAGE && alignment.score() >= FIRM) {
        add(alignment.a(), alignment.b(), alignment.score());
        add(alignment.b(), alignment.a(), alignment.score());
      }
    }
    links.values().forEach(some -> some.sort(Comparator.comparing(Link::from)));
  }

  private void add(Passage from, Passage to, double score) {
    links
        .computeIfAbsent(new Way(from.article(), to.article()), any -> new ArrayList<>())
        .add(new Link(from.span(), to.span(), score));
  }

  /**
   * The place of {@code to} that stands for {@code offset} of {@code from}: inside a passage the
   * same part of the strongest passage aligned with it; between two passages that follow each other
   * in both texts, the same part of what lies between.
   *
   * @return empty where there is no counterpart
   */
  OptionalDouble of(ArticleId from, double offset, ArticleId to) {
    List<Link> some = links.getOrDefault(new Way(from, to), List.of());
    Optional<Link> over =
        some.stream()
            .filter(link -> link.from().start() <= offset && offset <= link.from().end())
            .max(Comparator.comparingDouble(Link::score));
    return over.isPresent() ? OptionalDouble.of(over.get().at(offset)) : between(some, offset);
  }

  private static OptionalDouble between(List<Link> some, double offset) {
    Optional<Link> before =
        some.stream()
            .filter(link -> link.from().end() < offset)
            .max(Comparator.comparing(link -> link.from().end()));
    Optional<Link> after = some.stream().filter(link -> link.from().start() > offset).findFirst();
    if (before.isEmpty() || after.isEmpty()) {
      return OptionalDouble.empty();
    }
    double way = after.get().from().start() - before.get().from().end();
    double other = after.get().to().start() - before.get().to().end();
    if (other < 0 || other > FASTEST * way) {
      return OptionalDouble.empty();
    }
    double part = (offset - before.get().from().end()) / way;
    return OptionalDouble.of(before.get().to().end() + part * other);
  }
}
