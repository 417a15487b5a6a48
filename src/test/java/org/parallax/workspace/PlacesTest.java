package org.parallax.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.workspace.Examples.COAST;
import static org.parallax.workspace.Examples.ERROR;
import static org.parallax.workspace.Examples.NOON;
import static org.parallax.workspace.Examples.RIVER;
import static org.parallax.workspace.Examples.analysis;
import static org.parallax.workspace.Examples.article;
import static org.parallax.workspace.Examples.differ;
import static org.parallax.workspace.Examples.houses;
import static org.parallax.workspace.Examples.span;
import static org.parallax.workspace.Examples.workspace;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.finding.Finding;
import org.parallax.workspace.Examples.Words;
import org.parallax.workspace.Places.PlacedReading;
import org.parallax.workspace.Places.Spot;

class PlacesTest {
  private final Workspace tagged =
      workspace(RIVER, COAST)
          .annotated(new Target.Fresh(houses("q1")), said -> said.tagged(ERROR), NOON);
  private final Annotation annotation = tagged.annotations().get(0);

  @Test
  void anAnnotationIsOnTheFindingOfItsId() {
    Places places = Places.of(tagged, analysis(tagged.articles(), houses("q1")));
    assertThat(places.on(houses("q1"))).contains(annotation);
    assertThat(places.said(houses("q1")).tags()).containsExactly(ERROR);
    assertThat(places.target(houses("q1")))
        .isEqualTo(new Target.Known(annotation.id(), houses("q1")));
    assertThat(places.lost()).isEmpty();
  }

  @Test
  void aFindingWithoutAnAnnotationIsAFreshTarget() {
    Finding other = differ("q9", "day", new Words(RIVER, "mayor"), new Words(COAST, "Sunday"));
    Places places = Places.of(tagged, analysis(tagged.articles(), other));
    assertThat(places.target(other)).isEqualTo(new Target.Fresh(other));
    assertThat(places.said(other)).isEqualTo(Assessment.NONE);
  }

  @Test
  void aFindingOfAnotherIdIsKnownByTheWordsItShares() {
    Article third = article("third.txt", "Some 60 houses are gone.");
    Finding grown =
        differ(
            "q7",
            "houses",
            new Words(RIVER, "40 houses in"),
            new Words(COAST, "55"),
            new Words(third, "60 houses"));
    Workspace three = tagged.withArticles(List.of(third));
    Places places = Places.of(three, analysis(three.articles(), grown));
    assertThat(places.on(grown)).contains(annotation);
  }

  @Test
  void oneFindingGoesToTheLikestOfTwoAnnotations() {
    Finding half = differ("q2", "x", new Words(RIVER, "40 houses"), new Words(COAST, "flood"));
    Workspace two = tagged.annotated(new Target.Fresh(half), said -> said.noted("the other"), NOON);
    Places places = Places.of(two, analysis(two.articles(), houses("q8")));
    assertThat(places.on(houses("q8"))).contains(annotation);
    assertThat(places.all().get(1).finding()).isEmpty();
    assertThat(places.all().get(1).isLost()).isFalse();
  }

  @Test
  void wordsOfAnEditedArticleAreFoundInIt() {
    Article newer = article("river.txt", "Update. " + RIVER.text().value());
    Workspace replaced = tagged.replacing(RIVER.id(), newer);
    Places places = Places.of(replaced, Analysis.NONE);
    assertThat(places.all().get(0).readings())
        .extracting(PlacedReading::spot)
        .allSatisfy(spot -> assertThat(spot).isPresent())
        .first()
        .satisfies(
            spot ->
                assertThat(spot.orElseThrow())
                    .isEqualTo(new Spot(newer.id(), span(newer, "40 houses"), Anchor.Match.MOVED)));
  }

  @Test
  void placesAreUpdatedWithTheWorkspace() {
    Places places = Places.of(tagged, Analysis.NONE);
    Workspace more =
        tagged.marked(RIVER.id(), span(RIVER, "mayor"), Assessment.NONE.tagged(ERROR), NOON);
    Analysis found = analysis(more.articles(), houses("q1"));
    assertThat(places.updated(more, found).all()).isEqualTo(Places.of(more, found).all());
    Workspace fewer = more.without(RIVER.id());
    assertThat(places.updated(fewer, Analysis.NONE).all())
        .isEqualTo(Places.of(fewer, Analysis.NONE).all());
  }

  @Test
  void anAnnotationWhoseArticlesAreGoneHasLostItsPlace() {
    Workspace none = tagged.without(RIVER.id()).without(COAST.id());
    assertThat(Places.of(none, Analysis.NONE).lost()).containsExactly(annotation);
    Workspace back = none.withArticles(List.of(COAST));
    assertThat(Places.of(back, Analysis.NONE).lost()).isEmpty();
  }

  @Test
  void anAnnotationMadeByHandTakesNoFinding() {
    Workspace marked =
        workspace(RIVER, COAST)
            .marked(RIVER.id(), span(RIVER, "40 houses"), Assessment.NONE.tagged(ERROR), NOON);
    Places places = Places.of(marked, analysis(marked.articles(), houses("q1")));
    assertThat(places.on(houses("q1"))).isEmpty();
    assertThat(places.all().get(0).readings().get(0).spot()).isPresent();
  }
}
