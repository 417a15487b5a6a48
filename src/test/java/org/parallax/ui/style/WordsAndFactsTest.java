package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class WordsAndFactsTest extends ApplicationTest {
  @Override
  public void start(Stage stage) {
    Label label = new Label("100,000");
    label.setId("label");
    HBox facts = new HBox(new Region(), new Label("3 reports, 10 Jan, Mon"));
    facts.setId("facts");
    WordsAndFacts header = new WordsAndFacts(label, facts);
    header.setManaged(false);
    stage.setScene(new Scene(new StackPane(header), 400, 200));
    stage.show();
  }

  @Test
  void factsStandBesideTheReading() {
    lay(400);
    Region label = part("#label");
    Region facts = part("#facts");
    assertThat(facts.getLayoutX()).isGreaterThan(label.getWidth());
    assertThat(facts.getLayoutY()).isLessThan(label.getHeight() / 2);
  }

  @Test
  void factsGoBelowRatherThanCutTheReading() {
    Region label = part("#label");
    Region facts = part("#facts");
    double narrow = label.prefWidth(-1) + facts.prefWidth(-1) - 10;
    lay(narrow);
    assertThat(facts.getLayoutX()).isZero();
    assertThat(facts.getLayoutY()).isGreaterThanOrEqualTo(label.getHeight());
    assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.prefWidth(-1));
  }

  @Test
  void noFactsTakeNoRoom() {
    Region label = part("#label");
    HBox facts = lookup("#facts").queryAs(HBox.class);
    double narrow = label.prefWidth(-1) - 10;
    interact(() -> facts.getChildren().clear());
    lay(narrow);
    Region header = (Region) label.getParent();
    assertThat(header.getHeight()).isEqualTo(label.prefHeight(narrow));
  }

  private void lay(double width) {
    Parent header = part("#label").getParent();
    interact(
        () -> {
          header.resize(width, header.prefHeight(width));
          header.layout();
        });
  }

  private Region part(String id) {
    return lookup(id).queryAs(Region.class);
  }
}
