package org.parallax.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.align.passage.Passage;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.text.Span;

/**
 * Where the annotations of a workspace stand in its articles and in an analysis of them. Each
 * finding has at most one annotation, and each annotation at most one finding.
 */
public final class Places {
  /**
   * One annotation.
   *
   * @param annotation which
   * @param finding the finding it is on now; absent when it was made by hand or the analysis has no
   *     such finding any more
   * @param readings where each of its readings stands, in their order
   */
  public record Placed(
      Annotation annotation, Optional<Finding> finding, List<PlacedReading> readings) {
    /** Whether neither its finding nor any of its words can be found. */
    public boolean isLost() {
      return finding.isEmpty() && readings.stream().allMatch(r -> r.spot().isEmpty());
    }

    /** Whether a person said something of it, made it by hand, or added a reading to it. */
    public boolean isTelling() {
      return annotation.isTelling() || !added().isEmpty();
    }

    /** The readings set by hand: all of a mark, and those of a finding that are not its own. */
    public List<PlacedReading> added() {
      return finding.map(this::added).orElse(annotation.subject().isEmpty() ? readings : List.of());
    }

    private List<PlacedReading> added(Finding to) {
      return readings.stream()
          .filter(reading -> reading.spot().filter(spot -> !isIn(spot, to)).isPresent())
          .toList();
    }

    private static boolean isIn(Spot spot, Finding finding) {
      return finding.mentions().stream()
          .anyMatch(m -> m.article().equals(spot.article()) && m.span().overlaps(spot.span()));
    }

    private Placed on(Optional<Finding> other) {
      return new Placed(annotation, other, readings);
    }
  }

  /**
   * One reading of an annotation.
   *
   * @param reading as it was marked
   * @param spot where it stands now; absent when it has lost its place
   */
  public record PlacedReading(Anchored reading, Optional<Spot> spot) {}

  /**
   * A place in an open article.
   *
   * @param article which
   * @param span absolute in its text
   * @param match how it was found
   */
  public record Spot(ArticleId article, Span span, Anchor.Match match) {
    /** The words there. */
    public Passage passage() {
      return new Passage(article, span);
    }
  }

  private final Shelf shelf;
  private final List<Placed> all;
  private final Map<FindingId, Annotation> byFinding = new HashMap<>();

  private Places(Shelf shelf, List<Placed> all) {
    this.shelf = shelf;
    this.all = List.copyOf(all);
    for (Placed placed : all) {
      placed.finding().ifPresent(f -> byFinding.put(f.id(), placed.annotation()));
    }
  }

  /**
   * Finds every annotation of {@code workspace} again: its words in the open articles, and its
   * finding in {@code analysis}, by the id, else by the kind and the words it shares with it.
   */
  public static Places of(Workspace workspace, Analysis analysis) {
    return of(workspace, analysis, Map.of());
  }

  /**
   * The same for a later {@code workspace} or {@code analysis}. Words are looked for again only
   * when the articles are others.
   */
  public Places updated(Workspace workspace, Analysis analysis) {
    Map<Anchored, PlacedReading> known = new HashMap<>();
    if (workspace.shelf().equals(shelf)) {
      all.forEach(placed -> placed.readings().forEach(r -> known.put(r.reading(), r)));
    }
    return of(workspace, analysis, known);
  }

  private static Places of(
      Workspace workspace, Analysis analysis, Map<Anchored, PlacedReading> known) {
    Function<Anchored, PlacedReading> spot =
        reading ->
            Optional.ofNullable(known.get(reading))
                .orElseGet(() -> place(workspace.shelf(), reading));
    List<Placed> unmatched =
        workspace.annotations().stream()
            .map(a -> new Placed(a, Optional.empty(), a.readings().stream().map(spot).toList()))
            .toList();
    Map<AnnotationId, Finding> found = new FindingMatch(analysis.findings()).of(unmatched);
    return new Places(
        workspace.shelf(),
        unmatched.stream()
            .map(placed -> placed.on(Optional.ofNullable(found.get(placed.annotation().id()))))
            .toList());
  }

  /** Every annotation, in the order of the workspace. */
  public List<Placed> all() {
    return all;
  }

  /** The annotation on a finding. */
  public Optional<Annotation> on(Finding finding) {
    return Optional.ofNullable(byFinding.get(finding.id()));
  }

  /** What is said of a finding; {@link Assessment#NONE} for nothing. */
  public Assessment said(Finding finding) {
    return on(finding).map(Annotation::assessment).orElse(Assessment.NONE);
  }

  /** What to aim a judgement on {@code finding} at. */
  public Target target(Finding finding) {
    return on(finding)
        .<Target>map(annotation -> new Target.Known(annotation.id(), finding))
        .orElseGet(() -> new Target.Fresh(finding));
  }

  /** The annotations that have lost their place. */
  public List<Annotation> lost() {
    return all.stream().filter(Placed::isLost).map(Placed::annotation).toList();
  }

  private static PlacedReading place(Shelf shelf, Anchored reading) {
    Optional<Article> article = shelf.standIn(reading.article());
    return new PlacedReading(
        reading,
        article.flatMap(
            open ->
                reading
                    .anchor()
                    .in(open.text().value())
                    .map(place -> new Spot(open.id(), place.span(), place.match()))));
  }
}
