package org.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;

class BlindOrderTest {
  private static final List<Article> FIVE =
      IntStream.range(0, 5).mapToObj(i -> Reviews.article("report-" + i, "Text " + i)).toList();

  @Test
  void theSameReportsAreMixedAlikeHoweverTheyCome() {
    List<Article> other = List.of(FIVE.get(2), FIVE.get(4), FIVE.get(0), FIVE.get(1), FIVE.get(3));
    assertThat(BlindOrder.of(FIVE))
        .containsExactlyInAnyOrderElementsOf(FIVE)
        .isNotEqualTo(FIVE)
        .isEqualTo(BlindOrder.of(other));
  }

  @Test
  void twoReportsChangePlaces() {
    List<Article> two = FIVE.subList(0, 2);
    assertThat(BlindOrder.of(two)).containsExactly(two.get(1), two.get(0));
  }

  @Test
  void lettersGoByTheMixedOrderAndTellNoOutlet() {
    Names names = Names.of(FIVE, true);
    assertThat(BlindOrder.of(FIVE).stream().map(article -> names.of(article.id())))
        .containsExactly("Report A", "Report B", "Report C", "Report D", "Report E");
  }
}
