package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationTest;

class TitleFieldTest extends ApplicationTest {
  private static final String LONG = "All that the papers of the coast said of the flood in March";

  private final ReviewSession session =
      new ReviewSession(Workspace.empty(), new Hand(Clock.systemUTC(), ""));

  private @Nullable Stage stage;

  /** On a stage of its own: the first one is shared, and its size is left to the next class. */
  @Override
  public void start(Stage first) {
    Pane pane = new Pane(new TitleField(session));
    Stage own = new Stage();
    own.setScene(new Scene(pane, 300, 100));
    own.show();
    pane.requestFocus();
    stage = own;
  }

  @AfterEach
  void theStageGoes() {
    interact(() -> Objects.requireNonNull(stage).hide());
  }

  private Optional<String> hint(String title) {
    interact(
        () -> {
          session.apply("title", now -> now.titled(title));
          field().getScene().getRoot().requestFocus();
        });
    interact(
        () -> {
          field().resize(120, 30);
          field().layout();
        });
    return Optional.ofNullable(field().getTooltip()).map(Tooltip::getText);
  }

  private TitleField field() {
    return lookup("#title").queryAs(TitleField.class);
  }

  @Test
  void aTitleThatIsCutStandsInTheHintEvenWhenItTakesThePlaceOfAnother() {
    assertThat(hint("Flood")).isEmpty();
    assertThat(hint(LONG)).contains(LONG);
    assertThat(hint(LONG + " and April")).contains(LONG + " and April");
    assertThat(hint("Flood")).isEmpty();
  }

  @Test
  void anotherSkinKeepsOneSignThatThereIsMore() {
    assertThat(field().getChildrenUnmodifiable()).filteredOn(Label.class::isInstance).hasSize(1);
    interact(() -> field().setSkin(new TextFieldSkin(field())));
    assertThat(field().getChildrenUnmodifiable()).filteredOn(Label.class::isInstance).hasSize(1);
  }
}
