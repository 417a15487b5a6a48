package org.parallax.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.align.passage.Passage;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judgement;
import org.parallax.finding.Overlay;
import org.parallax.finding.Overlay.ByHand.Act;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.mention.Mention;
import org.parallax.text.Span;

/**
 * Joins findings, takes them apart and moves the ends of their words; what is joined or taken apart
 * is judged by how many readings it has.
 */
final class Regrouping {
  private Regrouping() {}

  /** One finding of two that are about the same thing; it keeps id and matter of the first. */
  static Finding join(Finding one, Finding other) {
    Map<String, List<Mention>> readings = new LinkedHashMap<>();
    for (Finding finding : List.of(one, other)) {
      for (Side side : finding.sides()) {
        List<Mention> mentions = readings.computeIfAbsent(side.label(), any -> new ArrayList<>());
        side.mentions().stream().filter(each -> !mentions.contains(each)).forEach(mentions::add);
      }
    }
    List<Side> sides =
        readings.entrySet().stream().map(e -> new Side(e.getKey(), e.getValue())).toList();
    List<Verdict> verdicts = List.of(one.verdict(), other.verdict());
    boolean compatible =
        verdicts.contains(Verdict.COMPATIBLE) && !verdicts.contains(Verdict.DIFFER);
    String reason =
        "Joined by hand: “%s” and “%s” are about the same thing; the readings are %s."
            .formatted(one.topic(), other.topic(), labels(sides));
    Verdict usual = compatible ? Verdict.COMPATIBLE : Verdict.DIFFER;
    return byHand(judged(one, one.id(), sides, usual, reason), Act.JOINED);
  }

  /**
   * The findings that {@code whole} is taken apart into: the first keeps its id, and with it what
   * was said of the whole, and every mention that no part names.
   */
  static List<Finding> parts(Finding whole, List<Set<Passage>> parts) {
    Set<Passage> rest = new HashSet<>();
    parts.stream().skip(1).forEach(rest::addAll);
    List<Finding> made = new ArrayList<>();
    part(whole, whole.id(), place -> !rest.contains(place)).ifPresent(made::add);
    parts.stream()
        .skip(1)
        .flatMap(part -> part(whole, partId(whole, part), part::contains).stream())
        .forEach(made::add);
    return made;
  }

  private static Optional<Finding> part(Finding whole, FindingId id, Predicate<Passage> stays) {
    List<Side> sides = new ArrayList<>();
    for (Side side : whole.sides()) {
      List<Mention> mentions =
          side.mentions().stream().filter(each -> stays.test(Corrections.place(each))).toList();
      if (!mentions.isEmpty()) {
        sides.add(new Side(side.label(), mentions));
      }
    }
    String reason = "Taken apart by hand: %s.".formatted(labels(sides));
    return sides.isEmpty()
        ? Optional.empty()
        : Optional.of(byHand(judged(whole, id, sides, whole.verdict(), reason), Act.PARTED));
  }

  /** The same part of the same finding has the same id in every run. */
  private static FindingId partId(Finding whole, Set<Passage> part) {
    Passage first =
        whole.mentions().stream()
            .map(Corrections::place)
            .filter(part::contains)
            .findFirst()
            .orElseGet(() -> part.iterator().next());
    int mark = (first.article().value() + ":" + first.span().start()).hashCode();
    return new FindingId(whole.id().value() + "-part-" + Integer.toHexString(mark));
  }

  /** {@code finding} with the mentions that stand at {@code from} in the words of {@code ends}. */
  static Finding moved(Finding finding, Passage from, Span ends) {
    List<Side> sides =
        finding.sides().stream()
            .map(side -> new Side(side.label(), moved(side.mentions(), from, ends)))
            .toList();
    return sides.equals(finding.sides())
        ? finding
        : byHand(
            new Finding(
                finding.id(), finding.matter(), sides, finding.judgement(), finding.overlays()),
            Act.MOVED);
  }

  /** {@code mentions}, with those that stand at {@code from} in the words of {@code ends}. */
  static List<Mention> moved(List<Mention> mentions, Passage from, Span ends) {
    return mentions.stream()
        .map(each -> Corrections.place(each).equals(from) ? each.with(ends) : each)
        .toList();
  }

  private static Finding byHand(Finding finding, Act act) {
    Overlay note = new Overlay.ByHand(act);
    List<Overlay> all =
        Stream.concat(finding.overlays().stream(), Stream.of(note)).distinct().toList();
    return new Finding(finding.id(), finding.matter(), finding.sides(), finding.judgement(), all);
  }

  private static String labels(List<Side> sides) {
    return sides.stream()
        .map(side -> String.format(Locale.ROOT, "“%s”", side.label()))
        .collect(Collectors.joining(", "));
  }

  /** A lone reading can't differ from another: it agrees, or stands in one article alone. */
  private static Finding judged(
      Finding like, FindingId id, List<Side> sides, Verdict usual, String reason) {
    long articles = sides.stream().flatMap(side -> side.articles().stream()).distinct().count();
    Verdict lone = articles > 1 ? Verdict.AGREE : Verdict.ONLY;
    Verdict verdict = sides.size() > 1 && articles > 1 ? usual : lone;
    Judgement judgement = new Judgement(verdict, like.judgement().confidence(), reason, false);
    return new Finding(id, like.matter(), sides, judgement, like.overlays());
  }
}
