package org.parallax.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.analysis.Analysis;
import org.parallax.article.ArticleId;
import org.parallax.export.Notes.Note;
import org.parallax.export.Notes.Reading;
import org.parallax.export.Notes.Scope;
import org.parallax.export.Notes.Subject;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.language.Excerpt;
import org.parallax.mention.Attribution;
import org.parallax.mention.Mention;
import org.parallax.text.Span;
import org.parallax.workspace.Anchor;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.Annotation;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.MarkedWords;
import org.parallax.workspace.Places;
import org.parallax.workspace.Places.Placed;
import org.parallax.workspace.Places.PlacedReading;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Tag;
import org.parallax.workspace.Workspace;

/** Joins what was found with what was said of it. */
final class NoteTaking {
  private final Workspace workspace;
  private final Analysis analysis;
  private final Witnesses witnesses;
  private final Attribution attribution;

  NoteTaking(Workspace workspace, Analysis analysis) {
    this.workspace = workspace;
    this.analysis = analysis.of().equals(workspace.articles()) ? analysis : Analysis.NONE;
    this.witnesses = new Witnesses(workspace.shelf());
    this.attribution = new Attribution(this.analysis.mentions());
  }

  Notes notes(Scope scope) {
    Map<FindingId, Placed> onFinding = new HashMap<>();
    List<Note> marked = new ArrayList<>();
    List<Note> lost = new ArrayList<>();
    for (Placed placed : Places.of(workspace, analysis).all()) {
      if (placed.finding().isPresent()) {
        onFinding.put(placed.finding().get().id(), placed);
      } else if (placed.isTelling()) {
        (placed.isLost() ? lost : marked).add(byHand(placed));
      }
    }
    Stream<Note> found =
        analysis.findings().stream()
            .flatMap(f -> note(f, Optional.ofNullable(onFinding.get(f.id())), scope).stream());
    return new Notes(
        workspace.title(),
        witnesses.all(),
        workspace.codebook().tags(),
        Stream.concat(found, marked.stream()).toList(),
        lost);
  }

  private Optional<Note> note(Finding finding, Optional<Placed> placed, Scope scope) {
    Optional<Annotation> annotation = placed.filter(Placed::isTelling).map(Placed::annotation);
    if (annotation.isEmpty() && !isIn(finding, scope)) {
      return Optional.empty();
    }
    Subject subject =
        new Subject(
            finding.id().value(),
            Optional.of(finding.kind()),
            Optional.of(finding.verdict()),
            finding.topic(),
            Optional.of(finding.judgement().reason()));
    List<Reading> readings = new ArrayList<>();
    finding.sides().forEach(side -> readings.addAll(readings(side)));
    placed.ifPresent(more -> more.added().forEach(each -> readings.add(reading(each))));
    return Optional.of(note(subject, readings, annotation));
  }

  private static boolean isIn(Finding finding, Scope scope) {
    return !finding.judgement().suggestion()
        && (scope == Scope.FINDINGS
            || (scope == Scope.DIFFERENCES && finding.verdict() == Verdict.DIFFER));
  }

  /** The first words of each article that gives this reading. */
  private List<Reading> readings(Side side) {
    Set<ArticleId> seen = new HashSet<>();
    return side.mentions().stream()
        .filter(mention -> seen.add(mention.article()))
        .map(mention -> reading(mention, side.label()))
        .toList();
  }

  private Reading reading(Mention mention, String label) {
    return new Reading(
        witnesses.of(mention.article()),
        Optional.of(label),
        excerpt(mention.article(), mention.span()),
        Optional.of(witnesses.inCodePoints(mention.article(), mention.span())),
        attribution.of(mention));
  }

  private Note byHand(Placed placed) {
    Annotation annotation = placed.annotation();
    Subject subject =
        annotation
            .subject()
            .map(
                of ->
                    new Subject(
                        of.finding().value(),
                        Optional.of(of.kind()),
                        Optional.empty(),
                        of.topic(),
                        Optional.empty()))
            .orElseGet(
                () ->
                    new Subject(
                        "mark-" + annotation.id().number(),
                        Optional.empty(),
                        Optional.empty(),
                        topic(annotation.readings()),
                        Optional.empty()));
    List<Reading> readings = placed.readings().stream().map(this::reading).toList();
    return note(subject, readings, Optional.of(annotation));
  }

  private static String topic(List<Anchored> marked) {
    return MarkedWords.of(marked)
        .orElseGet(() -> Words.of("marked.omission", marked.get(0).anchor().before().strip()));
  }

  /** Words marked by hand speak for themselves; where there are none, that is the reading. */
  private static Optional<String> value(PlacedReading placed) {
    return placed.reading().anchor().quote().isEmpty()
        ? Optional.of(Words.of("omission"))
        : Optional.empty();
  }

  private Reading reading(PlacedReading placed) {
    return placed
        .spot()
        .map(
            spot ->
                new Reading(
                    witnesses.of(spot.article()),
                    value(placed),
                    excerpt(spot.article(), spot.span()),
                    Optional.of(witnesses.inCodePoints(spot.article(), spot.span())),
                    Optional.empty()))
        .orElseGet(() -> lost(placed));
  }

  private Reading lost(PlacedReading placed) {
    Anchor anchor = placed.reading().anchor();
    return new Reading(
        witnesses.of(placed.reading().article()),
        value(placed),
        new Excerpt(anchor.before(), anchor.quote(), anchor.after()),
        Optional.empty(),
        Optional.empty());
  }

  private Excerpt excerpt(ArticleId article, Span span) {
    return Excerpt.of(workspace.shelf().article(article).orElseThrow().text(), span);
  }

  private Note note(Subject subject, List<Reading> readings, Optional<Annotation> annotation) {
    Assessment said = annotation.map(Annotation::assessment).orElse(Assessment.NONE);
    Optional<Stamp> stamp = annotation.map(Annotation::stamp);
    List<Tag> tags =
        said.tags().stream().flatMap(tag -> workspace.codebook().tag(tag).stream()).toList();
    return new Note(subject, readings, said, tags, stamp);
  }
}
