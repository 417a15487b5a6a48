package org.parallax.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongPredicate;
import javafx.animation.AnimationTimer;

/** Work that can wait, done in slices between the frames so that nothing stutters. */
final class Chores extends AnimationTimer {
  private static final long SLICE = 8_000_000;

  private final Deque<LongPredicate> queue = new ArrayDeque<>();

  /**
   * Does {@code chore} after those that wait.
   *
   * @param chore works until the {@link System#nanoTime} it is given and says whether it is done
   */
  void add(LongPredicate chore) {
    queue.add(chore);
    start();
  }

  /** Drops what waits. */
  void clear() {
    queue.clear();
    stop();
  }

  /** Does all that waits now. */
  void finish() {
    while (!queue.isEmpty()) {
      if (queue.element().test(Long.MAX_VALUE)) {
        queue.remove();
      }
    }
    stop();
  }

  @Override
  public void handle(long now) {
    long deadline = System.nanoTime() + SLICE;
    while (!queue.isEmpty() && System.nanoTime() < deadline) {
      if (queue.element().test(deadline)) {
        queue.remove();
      }
    }
    if (queue.isEmpty()) {
      stop();
    }
  }
}
