package org.parallax.ui.job;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** Starts work in the background and hands its outcome to the foreground. */
public final class Jobs {
  private final Executor background;
  private final Executor foreground;

  /**
   * @param background where work is done
   * @param foreground where outcomes are heard
   */
  public Jobs(Executor background, Executor foreground) {
    this.background = background;
    this.foreground = foreground;
  }

  /** Work on daemon threads, outcomes on the JavaFX thread. */
  public static Jobs ofWindow() {
    ExecutorService threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "parallax-work");
              thread.setDaemon(true);
              return thread;
            });
    return new Jobs(threads, Platform::runLater);
  }

  /** Starts {@code work}. */
  public <T> Job start(Work<T> work, Outcome<T> outcome) {
    Job job = new Job(foreground);
    background.execute(() -> job.run(work, outcome));
    return job;
  }
}
