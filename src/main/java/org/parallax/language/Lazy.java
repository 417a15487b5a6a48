package org.parallax.language;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A value that is worked out once, when first asked for. Safe for several threads.
 *
 * @param <T> the value
 */
final class Lazy<T> {
  private final FutureTask<T> task;

  Lazy(Supplier<T> supplier) {
    this.task = new FutureTask<>(supplier::get);
  }

  /** Whether the value is there, so that {@link #get} does not wait. */
  boolean isKnown() {
    return task.isDone();
  }

  /** The value; waits for it where another thread is at it. */
  T get() {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException | InterruptedException e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("A value could not be worked out", e);
    }
  }
}
