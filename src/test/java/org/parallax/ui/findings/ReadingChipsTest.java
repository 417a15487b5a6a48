package org.parallax.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judgement;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.mention.Locus;
import org.parallax.mention.Name;
import org.parallax.text.Span;
import org.parallax.ui.session.Group;
import org.parallax.ui.session.Item;
import org.testfx.framework.junit5.ApplicationTest;

/** The readings in a row that is given one finding after another. */
class ReadingChipsTest extends ApplicationTest {
  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new ReadingChips()), 400, 200));
    stage.show();
  }

  @Test
  void theReadingsOfTheLastFindingAloneAreSeen() {
    assertThat(shown(item(Verdict.DIFFER, "ten", "twelve")))
        .containsExactly("ten", "1", "twelve", "1");
    assertThat(shown(item(Verdict.DIFFER, "a", "b", "c", "d", "e", "f")))
        .containsExactly("a", "1", "b", "1", "c", "1", "d", "1", "+2");
    assertThat(shown(item(Verdict.AGREE, "noon"))).containsExactly("noon", "1");
    assertThat(chips().lookup(".plx-chip").getStyleClass()).contains("plx-agree");
    assertThat(shown(new Item(Group.DIFFER, Optional.empty(), Optional.empty()))).isEmpty();
    assertThat(chips().isManaged()).isFalse();
  }

  private ReadingChips chips() {
    return lookup(".plx-readings").queryAs(ReadingChips.class);
  }

  private List<String> shown(Item item) {
    interact(() -> chips().show(item));
    return from(chips()).lookup(".label").queryAll().stream()
        .filter(ReadingChipsTest::isSeen)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private static boolean isSeen(Node node) {
    return Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
  }

  private static Item item(Verdict verdict, String... labels) {
    Finding finding =
        new Finding(
            new FindingId("start"),
            new Finding.Matter(Kind.NAME, "start"),
            Stream.of(labels).map(ReadingChipsTest::side).toList(),
            new Judgement(verdict, 0.9, "So it stands.", false),
            List.of());
    return new Item(Group.DIFFER, Optional.of(finding), Optional.empty());
  }

  private static Side side(String label) {
    Locus locus = new Locus(ArticleId.of(label, label), new Span(0, label.length()), 0);
    return new Side(label, List.of(new Name(locus, Name.Category.EVENT, label)));
  }
}
