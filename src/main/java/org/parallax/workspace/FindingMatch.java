package org.parallax.workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.workspace.Places.Placed;
import org.parallax.workspace.Places.Spot;

/** Gives annotations back to the findings they were made on, each finding to one annotation. */
final class FindingMatch {
  /** An annotation and a finding of the same kind that may be what it was made on. */
  private record Pair(Placed placed, Finding finding, long shared) {
    /** At least half of what was annotated must be there. */
    boolean isLikely() {
      return shared > 0 && 2 * shared >= placed.readings().size();
    }

    /** The share of common words among all words of either (Jaccard). */
    double likeness() {
      long either = placed.readings().size() + finding.mentions().size() - shared;
      return (double) shared / either;
    }
  }

  private final Map<FindingId, Finding> free = new LinkedHashMap<>();

  FindingMatch(List<Finding> findings) {
    findings.forEach(finding -> free.put(finding.id(), finding));
  }

  /** The finding of each annotation that has one: of the same id, else the likest. */
  Map<AnnotationId, Finding> of(List<Placed> annotations) {
    Map<AnnotationId, Finding> matched = new HashMap<>();
    for (Placed placed : annotations) {
      Optional<Finding> same = placed.annotation().finding().map(free::remove);
      same.ifPresent(finding -> matched.put(placed.annotation().id(), finding));
    }
    annotations.stream()
        .filter(placed -> !matched.containsKey(placed.annotation().id()))
        .flatMap(this::pairs)
        .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
        .forEach(pair -> take(pair, matched));
    return matched;
  }

  private void take(Pair pair, Map<AnnotationId, Finding> matched) {
    AnnotationId annotation = pair.placed().annotation().id();
    if (!matched.containsKey(annotation) && free.remove(pair.finding().id()) != null) {
      matched.put(annotation, pair.finding());
    }
  }

  private Stream<Pair> pairs(Placed placed) {
    return placed.annotation().subject().stream()
        .flatMap(subject -> free.values().stream().filter(f -> f.kind() == subject.kind()))
        .map(finding -> new Pair(placed, finding, shared(placed, finding)))
        .filter(Pair::isLikely)
        .toList()
        .stream();
  }

  private static long shared(Placed placed, Finding finding) {
    return placed.readings().stream()
        .flatMap(reading -> reading.spot().stream())
        .filter(spot -> isIn(spot, finding))
        .count();
  }

  private static boolean isIn(Spot spot, Finding finding) {
    return finding.mentions().stream()
        .anyMatch(
            mention ->
                mention.article().equals(spot.article()) && mention.span().overlaps(spot.span()));
  }
}
