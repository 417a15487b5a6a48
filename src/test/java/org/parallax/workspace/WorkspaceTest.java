package org.parallax.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.workspace.Examples.COAST;
import static org.parallax.workspace.Examples.ERROR;
import static org.parallax.workspace.Examples.LATER;
import static org.parallax.workspace.Examples.NOON;
import static org.parallax.workspace.Examples.RIVER;
import static org.parallax.workspace.Examples.houses;
import static org.parallax.workspace.Examples.span;
import static org.parallax.workspace.Examples.workspace;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Passage;
import org.parallax.article.Article;
import org.parallax.article.Source;
import org.parallax.text.Span;

class WorkspaceTest {
  private static final Target HOUSES = new Target.Fresh(houses("q1"));
  private final Workspace both = workspace(RIVER, COAST);

  @Test
  void aTagOnAFindingHoldsTheWordsOfEachReading() {
    Workspace tagged = both.annotated(HOUSES, said -> said.tagged(ERROR), NOON);
    assertThat(tagged.annotations())
        .singleElement()
        .satisfies(
            annotation -> {
              assertThat(annotation.subject()).contains(Subject.of(houses("q1")));
              assertThat(annotation.readings())
                  .extracting(reading -> reading.anchor().quote())
                  .containsExactly("40 houses", "55 houses");
              assertThat(annotation.assessment().tags()).containsExactly(ERROR);
              assertThat(annotation.stamp()).isEqualTo(NOON);
            });
    assertThat(both.annotations()).isEmpty();
  }

  @Test
  void aSecondJudgementChangesTheFirstAndItsStamp() {
    Workspace tagged = both.annotated(HOUSES, said -> said.tagged(ERROR), NOON);
    AnnotationId id = tagged.annotations().get(0).id();
    Target known = new Target.Known(id, houses("q2"));
    Workspace noted =
        tagged.annotated(known, said -> said.noted("check").in(State.CONFLICT), LATER);
    Annotation annotation = noted.annotations().get(0);
    assertThat(annotation.finding()).contains(houses("q2").id());
    assertThat(annotation.assessment())
        .isEqualTo(new Assessment(List.of(ERROR), State.CONFLICT, Severity.NONE, "check"));
    assertThat(annotation.stamp())
        .isEqualTo(new Stamp(NOON.created(), LATER.modified(), LATER.coder()));
  }

  @Test
  void aKeyPressedTwiceBeforeTheWindowKnowsOfTheFirstMakesOneAnnotation() {
    Workspace twice =
        both.annotated(HOUSES, said -> said.tagged(ERROR), NOON)
            .annotated(HOUSES, said -> said.noted("twice"), LATER);
    assertThat(twice.annotations())
        .singleElement()
        .satisfies(
            annotation ->
                assertThat(annotation.assessment())
                    .isEqualTo(Assessment.NONE.tagged(ERROR).noted("twice")));
  }

  @Test
  void sayingNothingMakesNoAnnotation() {
    assertThat(both.annotated(HOUSES, said -> said.untagged(ERROR), NOON)).isEqualTo(both);
  }

  @Test
  void wordsMarkedByHandTakeAReadingFromAnotherArticle() {
    Workspace marked =
        both.marked(RIVER.id(), span(RIVER, "Aldmoor"), Assessment.NONE.tagged(ERROR), NOON);
    AnnotationId id = marked.annotations().get(0).id();
    Workspace joined =
        marked.withReading(
            new Target.Made(id), new Passage(COAST.id(), span(COAST, "Sunday")), LATER);
    assertThat(quotes(joined)).containsExactly("Aldmoor", "Sunday");
    Anchored first = joined.annotations().get(0).readings().get(0);
    Workspace wider = joined.withEnds(id, first, span(RIVER, "in Aldmoor"), LATER);
    assertThat(quotes(wider)).containsExactly("in Aldmoor", "Sunday");
    Anchored last = wider.annotations().get(0).readings().get(1);
    assertThat(quotes(wider.withoutReading(id, last, LATER))).containsExactly("in Aldmoor");
  }

  @Test
  void theLastReadingOfAnAnnotationStays() {
    Workspace marked = both.marked(RIVER.id(), span(RIVER, "Aldmoor"), Assessment.NONE, NOON);
    Annotation only = marked.annotations().get(0);
    assertThat(marked.withoutReading(only.id(), only.readings().get(0), LATER)).isEqualTo(marked);
  }

  @Test
  void aMarkInAnArticleThatIsNotOpenChangesNothing() {
    Workspace one = workspace(RIVER);
    assertThat(one.marked(COAST.id(), new Span(0, 3), Assessment.NONE, NOON)).isEqualTo(one);
  }

  @Test
  void anArticleThatIsQuotedIsKeptWhenItIsRemoved() {
    Workspace tagged = both.annotated(HOUSES, said -> said.tagged(ERROR), NOON);
    Workspace left = tagged.without(RIVER.id());
    assertThat(left.articles()).containsExactly(COAST);
    assertThat(left.shelf().removed()).containsExactly(RIVER);
    assertThat(left.annotations()).isEqualTo(tagged.annotations());
    Workspace back = left.withArticles(List.of(RIVER));
    assertThat(back.articles()).containsExactly(COAST, RIVER);
    assertThat(back.shelf().removed()).isEmpty();
  }

  @Test
  void anArticleNobodyQuotesGoesAltogether() {
    assertThat(both.without(RIVER.id()).shelf()).isEqualTo(new Shelf(List.of(COAST), List.of()));
  }

  @Test
  void anArticleIsOpenedOnce() {
    assertThat(both.withArticles(List.of(RIVER))).isEqualTo(both);
  }

  @Test
  void aNewerTextTakesThePlaceOfTheOldAndStandsInForIt() {
    Article newer =
        Examples.article("river.txt", "The flood took 41 houses in Aldmoor, it is said.");
    Workspace tagged = both.annotated(HOUSES, said -> said.tagged(ERROR), NOON);
    Workspace replaced = tagged.replacing(RIVER.id(), newer);
    assertThat(replaced.articles()).containsExactly(newer, COAST);
    assertThat(replaced.shelf().standIn(RIVER.id())).contains(newer);
    assertThat(replaced.shelf().removed()).containsExactly(RIVER);
    assertThat(replaced.replacing(newer.id(), RIVER).articles()).containsExactly(RIVER, COAST);
    assertThat(replaced.replacing(newer.id(), COAST).articles()).containsExactly(COAST);
  }

  @Test
  void aFileThatIsReadAgainTakesThePlaceOfItsOlderText() {
    Article old = from("/news/river.txt", RIVER);
    Article newer =
        from("/news/river.txt", Examples.article("river.txt", "The flood took 41 houses."));
    Article other = from("/other/river.txt", Examples.article("river.txt", "No flood."));
    Workspace before = workspace(old, COAST);
    assertThat(before.withNewest(List.of(newer)).articles()).containsExactly(newer, COAST);
    assertThat(before.withNewest(List.of(old, other)).articles())
        .containsExactly(old, COAST, other);
  }

  @Test
  void ofAPlaceKnownInPartTheFolderMustBeTheSame() {
    Article newer = from("/a/day/river.txt", Examples.article("river.txt", "A second flood."));
    Article cut = from("day/river.txt", RIVER);
    assertThat(workspace(cut).withNewest(List.of(newer)).articles()).containsExactly(newer);
    for (String place : List.of("river.txt", "y/river.txt", "night/river.txt")) {
      Article other = from(place, RIVER);
      assertThat(workspace(other).withNewest(List.of(newer)).articles())
          .as(place)
          .containsExactly(other, newer);
    }
  }

  private static Article from(String place, Article article) {
    Source source = article.source();
    return new Article(
        article.id(),
        new Source(source.name(), source.credits(), source.publication(), Optional.of(place)),
        article.text());
  }

  @Test
  void aTagTakenFromTheCodebookIsTakenFromTheAnnotations() {
    Workspace tagged = both.annotated(HOUSES, said -> said.tagged(ERROR), NOON);
    Workspace without = tagged.without(ERROR, LATER);
    assertThat(without.codebook().tag(ERROR)).isEmpty();
    assertThat(without.annotations().get(0).assessment()).isEqualTo(Assessment.NONE);
  }

  @Test
  void howItIsLookedAtIsNotTheWork() {
    Workspace dark = both.with(both.view().in(Theme.DARK).sized(150));
    assertThat(dark.sameWork(both)).isTrue();
    assertThat(dark.titled("Other").sameWork(both)).isFalse();
  }

  @Test
  void columnsWithoutAPlaceFollowInTheOrderOfTheShelf() {
    Columns columns = Columns.STANDARD.moved(both.articles(), COAST.id(), 0);
    assertThat(columns.of(both.articles()))
        .extracting(Columns.Column::article)
        .containsExactly(COAST.id(), RIVER.id());
    Article third = Examples.article("third.txt", "Nothing new.");
    Columns hidden = columns.edited(both.articles(), RIVER.id(), column -> column.hidden(true));
    assertThat(hidden.of(List.of(third, RIVER)))
        .containsExactly(Columns.Column.of(RIVER.id()).hidden(true), Columns.Column.of(third.id()));
    assertThat(hidden.onBase(Optional.of(COAST.id())).base()).contains(COAST.id());
  }

  private static List<String> quotes(Workspace workspace) {
    return workspace.annotations().get(0).readings().stream()
        .map(reading -> reading.anchor().quote())
        .toList();
  }
}
