package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.command.Keymap;
import org.parallax.ui.dialog.Overlay;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.ColorScheme;
import org.parallax.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationTest;

class SigningTest extends ApplicationTest {
  @TempDir static Path home = Path.of("");

  private final SettingsFile settings = new SettingsFile(home.resolve("settings.properties"));
  private final ReviewSession session =
      new ReviewSession(Workspace.empty(), new Hand(Clock.systemUTC(), ""));
  private final Actions actions = new Actions(Keymap.standard());

  @Override
  public void start(Stage stage) {
    Overlay overlay = new Overlay();
    new Signing(session, overlay, settings).fill(actions);
    stage.setScene(new Scene(overlay, 500, 300));
    stage.show();
  }

  @Test
  void theNameIsKeptAtOnceBesideTheOtherSettings() {
    settings.write(Settings.STANDARD.in(ColorScheme.DARK));
    interact(() -> actions.run(Command.SIGN));
    interact(() -> lookup(".text-field").queryAs(TextField.class).setText("Ada"));
    interact(() -> lookup(".button").lookup(Button::isDefaultButton).queryButton().fire());
    assertThat(session.coder()).isEqualTo("Ada");
    assertThat(settings.read()).isEqualTo(Settings.STANDARD.in(ColorScheme.DARK).signed("Ada"));
    assertThat(settings.read().memory().name()).isEqualTo(Optional.of("Ada"));
  }
}
