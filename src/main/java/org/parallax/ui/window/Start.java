package org.parallax.ui.window;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.parallax.cli.WindowArguments;
import org.parallax.ui.job.Jobs;
import org.parallax.ui.job.Outcome;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.StyleSheets;
import org.parallax.workspace.Theme;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.Opened;

/** The steps from the command line to a window with texts in it, on the JavaFX thread. */
public final class Start {
  /** How long the first frame waits for the texts; longer reading fills the open window. */
  private static final long PATIENCE_MILLIS = 500;

  private final WindowArguments arguments;
  private final Folders folders;
  private final CompletableFuture<Opening> opening;
  private final CompletableFuture<Integer> end = new CompletableFuture<>();

  /** Begins to read the texts; the toolkit may start meanwhile. */
  public Start(WindowArguments arguments, Folders folders) {
    this.arguments = arguments;
    this.folders = folders;
    Settings settings = new SettingsFile(folders.settings()).read();
    Optional<String> last =
        arguments.picture().isPresent() ? Optional.empty() : settings.memory().last();
    this.opening = CompletableFuture.supplyAsync(() -> Opening.of(arguments.files(), last));
  }

  /** The exit code, once the window is closed or the picture taken. */
  public CompletableFuture<Integer> end() {
    return end;
  }

  /** Opens the window. */
  public void run() {
    try {
      StyleSheets.install();
      Clock clock = Clock.systemUTC();
      Hand hand = new Hand(clock, "");
      ReviewSession session = new ReviewSession(Workspace.empty(), hand);
      Jobs jobs = Jobs.ofWindow();
      Equipment equipment = new Equipment(folders, jobs, new LazyEngine(), clock);
      MainWindow window = new MainWindow(new Stage(), equipment, session, Optional.empty());
      fill(window, jobs);
      window.stage().setOnHidden(event -> finish(0));
      arguments.picture().ifPresent(picture -> window.resize(picture.size()));
      window.show();
      FirstPaint.then(() -> painted(window));
    } catch (RuntimeException | LinkageError e) {
      end.completeExceptionally(e);
    }
  }

  private void fill(MainWindow window, Jobs jobs) {
    try {
      take(window, opening.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      jobs.start(
          progress -> opening.join(),
          new Outcome<>(read -> take(window, read), end::completeExceptionally));
    } catch (ExecutionException e) {
      throw new IllegalStateException("The first texts could not be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(MainWindow window, Opening read) {
    window.open(read);
    arguments.theme().map(Start::theme).ifPresent(window::dress);
    arguments.view().ifPresent(window::turnTo);
  }

  private static Theme theme(String name) {
    return name.equals("dark") ? Theme.DARK : Theme.LIGHT;
  }

  private void painted(MainWindow window) {
    window.complete();
    arguments
        .picture()
        .ifPresentOrElse(
            picture -> Settled.then(window::isAnalysed, () -> shoot(window, picture)),
            () -> window.recover(!arguments.files().isEmpty()));
  }

  private void shoot(MainWindow window, WindowArguments.Picture picture) {
    Optional<String> problem =
        Picture.write(window.stage().getScene(), picture.file(), picture.scale());
    problem.ifPresent(System.err::println);
    Opening read = opening.join();
    read.refusal().map(Opened.Refused::reason).ifPresent(System.err::println);
    read.sentences().forEach(System.err::println);
    finish(problem.isPresent() ? 3 : read.refused() > 0 ? 1 : 0);
  }

  private void finish(int code) {
    end.complete(code);
  }
}
