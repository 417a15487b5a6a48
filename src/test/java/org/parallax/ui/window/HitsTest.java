package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.ui.session.Reviews;
import org.parallax.workspace.Columns;
import org.parallax.workspace.Workspace;

class HitsTest {
  private static final Article DAM = Reviews.article("dam.txt", "The lake rose. A lake is water.");
  private static final Article PORT = Reviews.article("port.txt", "No lake here.");
  private static final Workspace BOTH = Workspace.empty().withArticles(List.of(DAM, PORT));

  @Test
  void goesFromPlaceToPlaceAndRoundAtTheEnds() {
    Hits hits = Hits.of(BOTH, "lake");
    assertThat(hits.words()).isEqualTo("3 found");
    assertThat(hits.place()).isEmpty();
    assertThat(hits.move(1).words()).isEqualTo("1 of 3");
    assertThat(hits.move(-1).words()).isEqualTo("3 of 3");
    assertThat(hits.move(-1).place().orElseThrow().article()).isEqualTo(PORT.id());
    assertThat(hits.move(-1).move(1)).isEqualTo(hits.move(1));
    assertThat(hits.move(1).move(-1)).isEqualTo(hits.move(-1));
  }

  @Test
  void saysSoWhereThereIsNone() {
    Hits none = Hits.of(BOTH, "zzqq");
    assertThat(none.words()).isEqualTo("nothing found");
    assertThat(none.move(1)).isEqualTo(none);
  }

  @Test
  void passesHiddenColumnsByAndFollowsTheirOrder() {
    ArticleId port = PORT.id();
    Columns first = new Columns(List.of(Columns.Column.of(port)), BOTH.view().columns().base());
    Workspace turned = BOTH.with(BOTH.view().with(first));
    assertThat(Hits.of(turned, "lake").places().get(0).article()).isEqualTo(port);
    Columns hidden = first.edited(turned.articles(), port, column -> column.hidden(true));
    assertThat(Hits.of(BOTH.with(BOTH.view().with(hidden)), "lake").places())
        .extracting(place -> place.article())
        .containsOnly(DAM.id());
  }
}
