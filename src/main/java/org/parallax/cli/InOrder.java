package org.parallax.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things with several threads and takes the results one by one in the order of the
 * things, with no more of them waiting than a few for each thread.
 */
final class InOrder {
  private static final int WAITING_PER_THREAD = 4;

  private final int threads;

  InOrder(int threads) {
    this.threads = threads;
  }

  /** Takes a result. */
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  /**
   * @throws IOException if {@code sink} throws it; what is still waiting is dropped
   */
  <T, R> void run(List<T> things, Function<T, R> work, Sink<R> sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T thing : things) {
        waiting.add(pool.submit(() -> work.apply(thing)));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          sink.take(result(waiting.remove()));
        }
      }
      for (Future<R> rest : waiting) {
        sink.take(result(rest));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a result", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
