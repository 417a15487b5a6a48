package org.parallax.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.analysis.Analysis;
import org.parallax.finding.Finding;
import org.parallax.mention.Mention;

/**
 * Puts an analysis right as people have asked. What a correction is about is found by its words, so
 * that it also holds for the next analysis; one whose words are gone changes nothing.
 */
public final class Corrections {
  private final Shelf shelf;
  private List<Mention> mentions;
  private final List<Finding> findings;
  private final List<Alignment> alignments;

  private Corrections(Shelf shelf, Analysis analysis) {
    this.shelf = shelf;
    this.mentions = analysis.mentions();
    this.findings = new ArrayList<>(analysis.findings());
    this.alignments = new ArrayList<>(analysis.alignments());
  }

  /** {@code analysis} with the corrections of {@code workspace}, in the order they were made. */
  public static Analysis applied(Workspace workspace, Analysis analysis) {
    List<Correction> all = workspace.review().corrections();
    if (all.isEmpty()) {
      return analysis;
    }
    Corrections corrections = new Corrections(workspace.shelf(), analysis);
    all.forEach(corrections::apply);
    return new Analysis(
        analysis.of(),
        corrections.mentions,
        corrections.alignments,
        corrections.findings,
        analysis.origins());
  }

  private void apply(Correction correction) {
    if (correction instanceof Correction.Merged merged) {
      merge(merged.findings().stream().map(this::places).toList());
    } else if (correction instanceof Correction.Split split) {
      split(split.parts().stream().map(this::places).toList());
    } else if (correction instanceof Correction.Apart apart) {
      keepApart(places(List.of(apart.one())), places(List.of(apart.other())));
    } else if (correction instanceof Correction.Moved moved) {
      place(moved.found()).ifPresent(from -> place(moved.meant()).ifPresent(to -> move(from, to)));
    }
  }

  private void move(Passage from, Passage to) {
    if (from.article().equals(to.article())) {
      mentions = Regrouping.moved(mentions, from, to.span());
      findings.replaceAll(each -> Regrouping.moved(each, from, to.span()));
    }
  }

  private void merge(List<Set<Passage>> groups) {
    List<Finding> found =
        groups.stream().flatMap(group -> holder(group).stream()).distinct().toList();
    if (found.size() > 1) {
      int at = findings.indexOf(found.get(0));
      findings.set(at, found.stream().reduce(Regrouping::join).orElseThrow());
      findings.removeAll(found.subList(1, found.size()));
    }
  }

  private void split(List<Set<Passage>> parts) {
    Set<Passage> all = new HashSet<>();
    parts.forEach(all::addAll);
    holder(all).ifPresent(whole -> replace(whole, Regrouping.parts(whole, parts)));
  }

  private void keepApart(Set<Passage> one, Set<Passage> other) {
    for (Finding whole : List.copyOf(findings)) {
      Set<Passage> places = places(whole);
      if (!one.isEmpty()
          && !other.isEmpty()
          && places.containsAll(one)
          && places.containsAll(other)) {
        replace(whole, Regrouping.parts(whole, List.of(one, other)));
      }
    }
    alignments.removeIf(
        pair ->
            (covers(pair.a(), one) && covers(pair.b(), other))
                || (covers(pair.a(), other) && covers(pair.b(), one)));
  }

  private void replace(Finding whole, List<Finding> parts) {
    int at = findings.indexOf(whole);
    findings.remove(at);
    findings.addAll(at, parts);
  }

  private static boolean covers(Passage passage, Set<Passage> words) {
    return !words.isEmpty()
        && words.stream()
            .allMatch(
                each ->
                    each.article().equals(passage.article())
                        && passage.span().encloses(each.span()));
  }

  /** The finding that most of {@code words} belong to. */
  private Optional<Finding> holder(Set<Passage> words) {
    return findings.stream()
        .filter(finding -> 2 * shared(finding, words) > words.size())
        .max(Comparator.comparingLong(finding -> shared(finding, words)));
  }

  private static long shared(Finding finding, Set<Passage> words) {
    return places(finding).stream().filter(words::contains).count();
  }

  private static Set<Passage> places(Finding finding) {
    Set<Passage> places = new HashSet<>();
    finding.mentions().forEach(mention -> places.add(place(mention)));
    return places;
  }

  static Passage place(Mention mention) {
    return new Passage(mention.article(), mention.span());
  }

  private Set<Passage> places(Collection<Anchored> words) {
    Set<Passage> places = new HashSet<>();
    words.forEach(each -> place(each).ifPresent(places::add));
    return places;
  }

  private Optional<Passage> place(Anchored words) {
    return shelf
        .standIn(words.article())
        .flatMap(
            article ->
                words
                    .anchor()
                    .in(article.text().value())
                    .map(at -> new Passage(article.id(), at.span())));
  }
}
