package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.text.Role;
import org.parallax.text.Span;

class ShownTextTest {
  private final Article article =
      Articles.of(
          "note.txt",
          Articles.part(Role.HEADLINE, "Bridge closed"),
          Articles.part(Role.BODY, "The old bridge\nis closed."),
          Articles.part(Role.FURNITURE, "Share this page"),
          Articles.part(Role.BODY, "It opens in May."));

  @Test
  void leavesOutTheHeadlineThatTheHeadOfTheColumnShows() {
    assertThat(words(ShownText.of(article, true)))
        .isEqualTo("The old bridge is closed.|Share this page|It opens in May.");
  }

  @Test
  void leavesOutFurnitureWhenAsked() {
    assertThat(words(ShownText.of(article, false)))
        .isEqualTo("The old bridge is closed.|It opens in May.");
  }

  @Test
  void aBrokenLineFlowsOnAndKeepsEveryOffset() {
    ShownText shown = ShownText.of(article, true);
    int closed = article.text().value().indexOf("closed.");
    ShownText.Piece piece = shown.pieces(new Span(closed, closed + 6)).get(0);
    assertThat(piece.local().in(piece.block().text())).isEqualTo("closed");
    assertThat(piece.block().offset(piece.local().start())).isEqualTo(closed);
  }

  @Test
  void aSpanOverParagraphsHasAPieceInEach() {
    ShownText shown = ShownText.of(article, false);
    int from = article.text().value().indexOf("is closed");
    int to = article.text().value().indexOf(" in May");
    assertThat(shown.pieces(new Span(from, to)))
        .extracting(piece -> piece.local().in(piece.block().text()))
        .containsExactly("is closed.", "It opens");
  }

  @Test
  void aRangeOfTheAreaIsTheArticlesSpan() {
    ShownText shown = ShownText.of(article, false);
    String area = shown.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    int start = area.indexOf("closed.");
    int end = area.indexOf(" in May");
    assertThat(shown.source(start, end).map(article::at))
        .contains("closed.\n\nShare this page\n\nIt opens");
  }

  @Test
  void everyOffsetComesBackFromTheArea() {
    ShownText shown = ShownText.of(article, true);
    for (Block block : shown.blocks()) {
      for (int offset = block.source().start(); offset <= block.source().end(); offset++) {
        int area = shown.area(block, block.local(offset));
        assertThat(shown.source(area, area)).contains(new Span(offset, offset));
      }
    }
  }

  @Test
  void aParagraphFromRightToLeftIsTurnedWithoutMovingItsOffsets() {
    Article hebrew = Articles.of("news.txt", Articles.part(Role.BODY, "הגשר הישן נסגר."));
    ShownText shown = ShownText.of(hebrew, true);
    Block block = shown.blocks().get(0);
    assertThat(block.rightToLeft()).isTrue();
    assertThat(block.offset(block.local(5))).isEqualTo(5);
    assertThat(new Span(block.local(0), block.local(4)).in(block.text())).isEqualTo("הגשר");
  }

  @Test
  void ideographsAreJoinedWithoutASpace() {
    Article chinese = Articles.of("news.txt", Articles.part(Role.BODY, "旧桥已经\n关闭。"));
    assertThat(ShownText.of(chinese, true).blocks().get(0).text()).isEqualTo("旧桥已经\u200E关闭。");
  }

  @Test
  void anEmptyLineInASentenceIsOneSpaceAndNothingThatAFaceLacks() {
    Article torn = Articles.of("news.txt", Articles.part(Role.BODY, "The mayor,\n\nIda Roth,"));
    Block block = ShownText.of(torn, true).blocks().get(0);
    assertThat(block.text()).isEqualTo("The mayor, \u200EIda Roth,");
    assertThat(block.isMixed()).as("is set like any other").isFalse();
  }

  @Test
  void anEmptyLineAmongWordsFromTheRightHidesNoMarkBetweenThem() {
    Article torn = Articles.of("news.txt", Articles.part(Role.BODY, "הגשר\n\nהישן"));
    assertThat(ShownText.of(torn, true).blocks().get(0).text()).isEqualTo("הגשר  הישן");
  }

  @Test
  void aPlaceBetweenParagraphsIsInNone() {
    ShownText shown = ShownText.of(article, false);
    int between = article.text().value().indexOf("Share") + 2;
    assertThat(shown.blockOf(between)).isEmpty();
    assertThat(shown.pieces(new Span(between, between + 3))).isEqualTo(List.of());
  }

  private static String words(ShownText shown) {
    return shown.blocks().stream().map(Block::text).collect(Collectors.joining("|"));
  }
}
