package org.parallax.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.workspace.Examples.COAST;
import static org.parallax.workspace.Examples.ERROR;
import static org.parallax.workspace.Examples.houses;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;

class FilterTest {
  private final Finding houses = houses("q1");
  private final Assessment tagged = Assessment.NONE.tagged(ERROR).noted("Ask the Mayor");

  private boolean passes(Filter filter) {
    return filter.accepts(houses, tagged);
  }

  @Test
  void anEmptyFilterLetsEverythingPass() {
    assertThat(Filter.ALL.accepts(houses, Assessment.NONE)).isTrue();
  }

  @Test
  void letsPassWhatMeetsEveryWish() {
    Filter filter =
        Filter.ALL
            .ofVerdicts(Set.of(Verdict.DIFFER))
            .ofKinds(Set.of(Kind.QUANTITY, Kind.DATE))
            .ofSources(Set.of(COAST.id()))
            .ofTags(Set.of(ERROR))
            .ofStates(Set.of(State.OPEN));
    assertThat(passes(filter)).isTrue();
    assertThat(passes(filter.ofVerdicts(Set.of(Verdict.AGREE)))).isFalse();
    assertThat(passes(filter.ofKinds(Set.of(Kind.TITLE)))).isFalse();
    assertThat(passes(filter.ofSources(Set.of(new ArticleId("other"))))).isFalse();
    assertThat(passes(filter.ofTags(Set.of(new TagId("update"))))).isFalse();
    assertThat(passes(filter.ofStates(Set.of(State.CONFLICT)))).isFalse();
  }

  @Test
  void findsWordsInTopicReadingsAndNote() {
    assertThat(passes(Filter.ALL.ofText(" HOUSES lost "))).isTrue();
    assertThat(passes(Filter.ALL.ofText("55"))).isTrue();
    assertThat(passes(Filter.ALL.ofText("mayor"))).isTrue();
    assertThat(passes(Filter.ALL.ofText("trams"))).isFalse();
  }
}
