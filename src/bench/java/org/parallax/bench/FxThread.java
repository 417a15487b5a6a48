package org.parallax.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.parallax.ui.style.StyleSheets;

/** Work on the JavaFX thread, waited for. */
final class FxThread {
  private FxThread() {}

  /** Starts the toolkit; call once. */
  static void start() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(
        () -> {
          StyleSheets.install();
          started.countDown();
        });
    started.await();
    Platform.setImplicitExit(false);
  }

  /** What {@code work} gives there. */
  static <T> T get(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }
}
