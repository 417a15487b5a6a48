package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.StyleSheets;
import org.parallax.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the sample, in a home of its own, and a person before it. */
abstract class WindowTest extends ApplicationTest {
  private static final int FRAMES = 5;

  @TempDir static Path home = Path.of("");

  final Answers answers = new Answers();
  private @Nullable MainWindow window;

  Workspace first() {
    return Sample.open();
  }

  @Override
  public void start(Stage stage) {
    StyleSheets.install();
    Clock clock = Clock.systemUTC();
    ReviewSession session = new ReviewSession(first(), new Hand(clock, "tester"));
    Equipment equipment =
        new Equipment(new Folders(home), Jobs.ofWindow(), new LazyEngine(), clock);
    MainWindow opened = new MainWindow(stage, equipment, session, Optional.of(answers));
    window = opened;
    stage.setX(0);
    stage.setY(0);
    opened.show();
    opened.complete();
  }

  MainWindow window() {
    return Objects.requireNonNull(window);
  }

  /** Waits, for a minute at most, until {@code seen}. */
  static void until(String what, BooleanSupplier seen) {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(seen::getAsBoolean).get());
    } catch (TimeoutException e) {
      throw new AssertionError("Waited a minute for: " + what, e);
    }
    rest();
  }

  /** Waits until what follows from an act over the next frames is done too. */
  static void rest() {
    WaitForAsyncUtils.waitForFxEvents();
    CountDownLatch over = new CountDownLatch(FRAMES);
    AnimationTimer frames =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            over.countDown();
          }
        };
    Platform.runLater(frames::start);
    try {
      assertThat(over.await(60, TimeUnit.SECONDS)).as("frames are drawn").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Platform.runLater(frames::stop);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  void untilAnalysed() {
    until("the analysis", () -> !window().session().board().all().isEmpty());
  }

  void keys(KeyCode... keys) {
    push(keys);
    rest();
  }

  /** Presses the buttons that are called so. */
  void press(String words) {
    interact(
        () ->
            lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> words.equals(button.getText()))
                .toList()
                .forEach(Button::fire));
  }

  /** All words that stand on nodes of this style class and are seen, in their order. */
  String words(String selector) {
    return lookup(selector).queryAll().stream()
        .filter(WindowTest::isSeen)
        .map(WindowTest::text)
        .collect(Collectors.joining("\n"));
  }

  /** The words of one style inside the rows that are in this state. */
  String wordsIn(String rows, String state, String selector) {
    return lookup(rows).queryAll().stream()
        .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
        .flatMap(row -> from(row).lookup(selector).queryAll().stream())
        .map(WindowTest::text)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && node.getScene() != null && node.getBoundsInParent().getWidth() > 0;
  }

  private static String text(Node node) {
    return node instanceof Labeled labeled
        ? Objects.toString(labeled.getText(), "")
        : node instanceof TextInputControl field ? field.getText() : "";
  }

  /** The chips that are on, in the inspector. */
  List<String> chosen() {
    return lookup(".plx-toggles > .toggle-button").queryAllAs(ToggleButton.class).stream()
        .filter(ToggleButton::isSelected)
        .map(WindowTest::text)
        .toList();
  }

  /**
   * Whether the middle of one of these nodes is inside {@code view}. A state of theirs may follow a
   * colon at the end; the toolkit's own search passes over it.
   */
  boolean isInView(String what, String view) {
    Bounds pane = lookup(view).query().localToScene(lookup(view).query().getBoundsInLocal());
    String[] parts = what.split(":(?=[a-z]+$)", 2);
    return lookup(parts[0]).queryAll().stream()
        .filter(
            node ->
                parts.length == 1
                    || node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(parts[1])))
        .map(node -> node.localToScene(node.getBoundsInLocal()))
        .anyMatch(place -> pane.contains(place.getCenterX(), place.getCenterY()));
  }
}
