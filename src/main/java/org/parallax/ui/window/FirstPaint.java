package org.parallax.ui.window;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;

/** Waits until the window has been drawn for the first time. */
final class FirstPaint extends AnimationTimer {
  /** The first frame lays out what the second draws. */
  private static final int FRAMES = 3;

  /** Set it to have the time from the start of the process written to standard error. */
  private static final String TIMING = "parallax.timing";

  private final Runnable then;
  private int frames;

  private FirstPaint(Runnable then) {
    this.then = then;
  }

  /** Runs {@code then} once the window stands on the screen with its texts. */
  static void then(Runnable then) {
    new FirstPaint(then).start();
  }

  @Override
  public void handle(long now) {
    if (++frames < FRAMES) {
      return;
    }
    stop();
    if (Boolean.getBoolean(TIMING)) {
      report();
    }
    then.run();
  }

  private static void report() {
    ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()).toMillis())
        .ifPresent(time -> System.err.println("parallax: texts painted after " + time + " ms"));
  }
}
