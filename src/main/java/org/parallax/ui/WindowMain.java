package org.parallax.ui;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.parallax.cli.WindowArguments;
import org.parallax.ui.window.Folders;
import org.parallax.ui.window.Start;
import org.parallax.ui.window.Surroundings;

/** Opens the window, or takes a picture of it. */
public final class WindowMain {
  /** The exit code when no window can be opened here. */
  private static final int NO_WINDOW = 2;

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private WindowMain() {}

  /**
   * Opens the window and waits until it is closed.
   *
   * @return the exit code: 0 done, 1 some file was refused, 2 no window can be opened here, 3 the
   *     picture could not be written
   */
  public static int main(WindowArguments arguments) {
    String system = System.getProperty("os.name", "");
    arguments.picture().ifPresent(picture -> Surroundings.drawInMemory(picture.size()));
    Optional<String> obstacle =
        Surroundings.obstacle(
            System.getenv(),
            system,
            Optional.ofNullable(System.getProperty(Surroundings.PLATFORM)));
    if (obstacle.isPresent()) {
      return refuse(obstacle.get());
    }
    Folders folders =
        Folders.of(
            System.getenv(),
            Map.of("os.name", system, "user.home", System.getProperty("user.home", ".")));
    Start start = new Start(arguments, folders);
    Optional<String> failure = startToolkit(start::run);
    if (failure.isPresent()) {
      return refuse(failure.get());
    }
    int code = start.end().join();
    Platform.exit();
    return code;
  }

  private static int refuse(String sentence) {
    System.err.println("parallax: " + sentence);
    return NO_WINDOW;
  }

  /** What the toolkit prints while it starts is shown unless it fails: then one sentence is. */
  private static Optional<String> startToolkit(Runnable first) {
    if (!Platform.class.getModule().isNamed()) {
      TOOLKIT.setLevel(Level.OFF);
    }
    PrintStream usual = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Platform.startup(first);
      usual.print(said.toString(StandardCharsets.UTF_8));
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(Surroundings.failure(e));
    } finally {
      System.setErr(usual);
    }
  }
}
