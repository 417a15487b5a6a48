package org.parallax.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.workspace.Examples.COAST;
import static org.parallax.workspace.Examples.LATER;
import static org.parallax.workspace.Examples.NOON;
import static org.parallax.workspace.Examples.RIVER;
import static org.parallax.workspace.Examples.analysis;
import static org.parallax.workspace.Examples.differ;
import static org.parallax.workspace.Examples.houses;
import static org.parallax.workspace.Examples.span;
import static org.parallax.workspace.Examples.workspace;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Relation;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.finding.Finding;
import org.parallax.finding.Overlay;
import org.parallax.finding.Side;
import org.parallax.workspace.Examples.Words;

class CorrectionsTest {
  private static final Finding HOUSES = houses("houses");
  private static final Finding DAY =
      differ("day", "the day", new Words(RIVER, "a warning"), new Words(COAST, "Sunday"));
  private static final Analysis FOUND = analysis(List.of(RIVER, COAST), HOUSES, DAY);

  private final Workspace both = workspace(RIVER, COAST);

  private static Anchored words(Article article, String words) {
    return Anchored.of(article, span(article, words));
  }

  private static Correction parted(Workspace in) {
    return new Correction.Split(
        List.of(
            in.words(HOUSES.sides().get(0).mentions()),
            in.words(HOUSES.sides().get(1).mentions())));
  }

  private static List<String> readings(Analysis analysis) {
    return analysis.findings().stream()
        .map(
            finding ->
                finding.verdict()
                    + " "
                    + String.join(" | ", finding.sides().stream().map(Side::label).toList()))
        .toList();
  }

  @Test
  void withoutACorrectionNothingChanges() {
    assertThat(Corrections.applied(both, FOUND)).isSameAs(FOUND);
  }

  @Test
  void findingsThatAreJoinedBecomeOneWithTheReadingsOfBoth() {
    Workspace joined =
        both.with(
            new Correction.Merged(
                List.of(both.words(HOUSES.mentions()), both.words(DAY.mentions()))));
    Analysis right = Corrections.applied(joined, FOUND);
    assertThat(readings(right))
        .containsExactly("DIFFER 40 houses | 55 houses | a warning | Sunday");
    assertThat(right.findings().get(0).id()).isEqualTo(HOUSES.id());
    assertThat(right.findings().get(0).judgement().reason()).startsWith("Joined by hand:");
  }

  @Test
  void aFindingThatIsTakenApartLeavesEachReadingAlone() {
    Analysis right = Corrections.applied(both.with(parted(both)), FOUND);
    assertThat(readings(right))
        .containsExactly("ONLY 40 houses", "ONLY 55 houses", "DIFFER a warning | Sunday");
    assertThat(right.findings().get(0).id()).isEqualTo(HOUSES.id());
    assertThat(right.findings().get(1).id()).isNotEqualTo(HOUSES.id());
  }

  @Test
  void placesKeptApartAreNeitherAlignedNorInOneFinding() {
    Passage river = new Passage(RIVER.id(), span(RIVER, "The flood took 40 houses in Aldmoor."));
    Passage coast = new Passage(COAST.id(), span(COAST, COAST.text().value()));
    Alignment pair = new Alignment(river, coast, Alignment.Level.PASSAGE, Relation.SIMILAR, 0.8);
    Analysis aligned =
        new Analysis(
            FOUND.of(), FOUND.mentions(), List.of(pair), FOUND.findings(), FOUND.origins());
    Correction apart = new Correction.Apart(words(RIVER, "40 houses"), words(COAST, "55 houses"));
    Analysis right = Corrections.applied(both.with(apart), aligned);
    assertThat(right.alignments()).isEmpty();
    assertThat(readings(right)).contains("ONLY 40 houses", "ONLY 55 houses");
  }

  @Test
  void itSticksWhenTheTextChangesAndIsAnalysedAgain() {
    Workspace corrected = both.with(parted(both));
    Article newer =
        Examples.article("coast.txt", "Late news. " + COAST.text().value() + " More follows.");
    Workspace next = corrected.replacing(COAST.id(), newer);
    Finding again =
        differ("houses-2", "houses", new Words(RIVER, "40 houses"), new Words(newer, "55 houses"));
    Analysis right = Corrections.applied(next, analysis(List.of(RIVER, newer), again));
    assertThat(readings(right)).containsExactly("ONLY 40 houses", "ONLY 55 houses");
  }

  @Test
  void aCorrectionWhoseWordsAreGoneChangesNothing() {
    Article other = Examples.article("coast.txt", "The harbour is closed.");
    Workspace next = both.with(parted(both)).replacing(COAST.id(), other);
    Analysis found = analysis(List.of(RIVER, other));
    assertThat(Corrections.applied(next, found).findings()).isEmpty();
  }

  @Test
  void movedWordsBeginAndEndElsewhereInEveryFinding() {
    Correction moved = new Correction.Moved(words(RIVER, "40 houses"), words(RIVER, "took 40"));
    Analysis right = Corrections.applied(both.with(moved), FOUND);
    Finding houses = right.findings().get(0);
    assertThat(houses.mentions().get(0).span()).isEqualTo(span(RIVER, "took 40"));
    assertThat(houses.id()).isEqualTo(HOUSES.id());
    assertThat(houses.judgement()).isEqualTo(HOUSES.judgement());
    assertThat(houses.overlays()).containsExactly(new Overlay.ByHand(Overlay.ByHand.Act.MOVED));
    assertThat(right.findings().get(1)).isEqualTo(DAY);
  }

  @Test
  void movedWordsAreFoundAgainInANewerText() {
    Correction moved = new Correction.Moved(words(COAST, "55 houses"), words(COAST, "count 55"));
    Article newer =
        Examples.article("coast.txt", "Late news. " + COAST.text().value() + " More follows.");
    Workspace next = both.with(moved).replacing(COAST.id(), newer);
    Finding again =
        differ("houses", "houses", new Words(RIVER, "40 houses"), new Words(newer, "55 houses"));
    Analysis right = Corrections.applied(next, analysis(List.of(RIVER, newer), again));
    assertThat(right.findings().get(0).mentions().get(1).span()).isEqualTo(span(newer, "count 55"));
  }

  @Test
  void aNoteOnMovedWordsMovesWithThem() {
    Workspace noted = both.annotated(new Target.Fresh(HOUSES), said -> said.noted("Which?"), NOON);
    Passage found = Corrections.place(HOUSES.mentions().get(0));
    Workspace moved = noted.withEnds(found, span(RIVER, "took 40 houses"), LATER);
    assertThat(moved.annotations().get(0).readings().get(0))
        .isEqualTo(words(RIVER, "took 40 houses"));
    assertThat(moved.withEnds(found, found.span(), LATER)).isSameAs(moved);
  }
}
