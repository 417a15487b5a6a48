package org.parallax.bench;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The time from frame to frame while one of five columns of 5,000 words and 2,000 marks is scrolled
 * and the others follow, against five bare RichTextFX panes of the same texts in the same face that
 * are all scrolled alike. The figure that counts is {@code p0.95}.
 */
@State(Scope.Benchmark)
public class ScrollBenchmark extends WindowBenchmark {
  private static final int COLUMNS = 5;

  /** Whose panes are scrolled. */
  public enum Panes {
    /** Those of the program, following each other. */
    PROGRAM,
    /** Bare ones. */
    BARE
  }

  /** Whose panes are scrolled. */
  @Param public Panes panes = Panes.BARE;

  private final Semaphore frames = new Semaphore(0);

  /** Opens the window, and begins to scroll. */
  @Setup
  public void open() throws InterruptedException {
    DenseReview review = review(COLUMNS);
    FxThread.get(
        () -> {
          DoubleConsumer scroll =
              panes == Panes.PROGRAM
                  ? new ReviewWindow(review)::scrollFirstColumn
                  : new BarePanes(review.workspace().articles())::scroll;
          new Scroller(scroll, frames::release).start();
          return true;
        });
    TimeUnit.SECONDS.sleep(5);
    frames.drainPermits();
  }

  /** Waits for the next frame. */
  @Benchmark
  public void frame() throws InterruptedException {
    frames.acquire();
  }
}
