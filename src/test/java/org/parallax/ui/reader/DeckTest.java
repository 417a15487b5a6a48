package org.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.testfx.framework.junit5.ApplicationTest;

class DeckTest extends ApplicationTest {
  private final StackPane pane = new StackPane();

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(pane, 400, 400));
    stage.show();
  }

  /** A deck once counted on: after a report was removed, the others had two colours. */
  @Test
  void aColumnHasTheColourOfItsPlaceAmongTheArticlesAsInAllViews() {
    Article first = Articles.ofWords("first", 40, 1);
    Article second = Articles.ofWords("second", 40, 2);
    interact(
        () -> {
          Deck deck = new Deck(new Typography("Serif", 17), column -> {});
          deck.of(List.of(first, second));
          pane.getChildren().setAll(deck.of(List.of(second)).get(0));
        });
    assertThat(lookup(".plx-source-dot").query().getStyleClass()).contains("plx-source-0");
  }
}
