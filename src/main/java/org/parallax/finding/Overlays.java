package org.parallax.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.Comparison;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;

/**
 * Puts notes on findings: that a later report may update an earlier one, and that reports of one
 * text are one witness.
 */
public final class Overlays {
  private final Comparison comparison;

  private Overlays(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The same findings with their notes. */
  public static List<Finding> on(Comparison comparison, List<Finding> findings) {
    Overlays overlays = new Overlays(comparison);
    return findings.stream().map(overlays::noted).toList();
  }

  private Finding noted(Finding finding) {
    List<Overlay> notes = new ArrayList<>(finding.overlays());
    if (finding.verdict() == Verdict.DIFFER && canChange(finding.kind())) {
      superseded(finding).ifPresent(notes::add);
    }
    for (Side side : finding.sides()) {
      shared(side).forEach(notes::add);
    }
    return new Finding(finding.id(), finding.matter(), finding.sides(), finding.judgement(), notes);
  }

  /** Whether the thing itself may have changed between two reports; what was said has not. */
  private static boolean canChange(Kind kind) {
    return switch (kind) {
      case QUANTITY, DATE, PLACE, POLARITY, CERTAINTY -> true;
      case TITLE, NAME, QUOTE, ATTRIBUTION, PARTICIPANT, CLAIM, WORDING -> false;
    };
  }

  /** The first report and the last, where one whole side came out before another. */
  private Optional<Overlay> superseded(Finding finding) {
    for (Side early : finding.sides()) {
      for (Side late : finding.sides()) {
        if (isBefore(early, late)) {
          return Optional.of(new Overlay.Superseded(first(early), last(late)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBefore(Side early, Side late) {
    return early.articles().stream()
        .allMatch(a -> late.articles().stream().allMatch(b -> isBefore(a, b)));
  }

  private boolean isBefore(ArticleId a, ArticleId b) {
    return isBefore(comparison, a, b);
  }

  /** Whether both tell when they were published, and {@code late} was not before {@code early}. */
  public static boolean canFollow(Comparison comparison, ArticleId early, ArticleId late) {
    return published(comparison, early).isPresent()
        && published(comparison, late).isPresent()
        && !isBefore(comparison, late, early);
  }

  /** Whether the one was published before the other, as far as both tell. */
  private static boolean isBefore(Comparison comparison, ArticleId a, ArticleId b) {
    Optional<Publication> first = published(comparison, a);
    Optional<Publication> second = published(comparison, b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    boolean timed = first.get().time().isPresent() && second.get().time().isPresent();
    return timed
        ? first.get().time().get().isBefore(second.get().time().get())
        : first.get().date().isBefore(second.get().date());
  }

  private Optional<Publication> published(ArticleId id) {
    return published(comparison, id);
  }

  private static Optional<Publication> published(Comparison comparison, ArticleId id) {
    return comparison.witness(id).article().source().publication();
  }

  private ArticleId first(Side side) {
    return side.articles().stream().min(byTime()).orElseThrow();
  }

  private ArticleId last(Side side) {
    return side.articles().stream().max(byTime()).orElseThrow();
  }

  private Comparator<ArticleId> byTime() {
    return Comparator.comparing(
            (ArticleId id) -> published(id).map(Publication::date).orElseThrow())
        .thenComparing(id -> published(id).map(Publication::iso).orElseThrow())
        .thenComparing(Comparator.naturalOrder());
  }

  /** The articles of a side that come from one text, in groups. */
  private List<Overlay> shared(Side side) {
    List<ArticleId> articles = side.articles();
    Set<List<ArticleId>> groups = new LinkedHashSet<>();
    for (ArticleId article : articles) {
      List<ArticleId> same =
          comparison.origins().groupOf(article).orElse(List.of()).stream()
              .filter(articles::contains)
              .toList();
      if (same.size() > 1) {
        groups.add(same);
      }
    }
    return groups.stream().<Overlay>map(Overlay.SharedText::new).toList();
  }
}
