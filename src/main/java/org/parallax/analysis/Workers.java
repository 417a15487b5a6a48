package org.parallax.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Does the parts of a step side by side; the results keep the order of the parts. */
final class Workers {
  private final int threads;

  /**
   * @param threads how many may work at a time, at least 1
   */
  Workers(int threads) {
    this.threads = threads;
  }

  /**
   * Applies {@code work} to each part.
   *
   * @param goOn hears how many parts are done; false ends the job
   * @throws CancellationException if {@code goOn} said no or the thread was interrupted
   */
  <T, R> List<R> map(List<T> parts, Function<T, R> work, IntPredicate goOn) {
    if (threads == 1 || parts.size() < 2) {
      return oneByOne(parts, work, goOn);
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, parts.size()));
    try {
      List<Future<R>> futures = new ArrayList<>();
      parts.forEach(part -> futures.add(pool.submit(() -> work.apply(part))));
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(result(future));
        check(goOn.test(results.size()));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T, R> List<R> oneByOne(List<T> parts, Function<T, R> work, IntPredicate goOn) {
    List<R> results = new ArrayList<>();
    for (T part : parts) {
      results.add(work.apply(part));
      check(goOn.test(results.size()));
    }
    return results;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The analysis was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void check(boolean goOn) {
    if (!goOn) {
      throw new CancellationException("The analysis was cancelled");
    }
  }
}
