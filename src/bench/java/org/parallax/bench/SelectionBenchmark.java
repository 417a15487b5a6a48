package org.parallax.bench;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.parallax.finding.Verdict;
import org.parallax.ui.session.ReviewSession;
import org.parallax.workspace.Filter;

/**
 * How long the JavaFX thread is away at most, in a window with ten columns of 5,000 words and 2,000
 * marks each, while a person selects, filters or tags four times a second. Asked over and over
 * whether it is there, the thread answers at once unless it works: the figure that counts is the
 * longest answer, {@code p1.00}, held against that of the window left alone.
 */
@State(Scope.Benchmark)
public class SelectionBenchmark extends WindowBenchmark {
  private static final int COLUMNS = 10;
  private static final long MILLIS_BETWEEN_ACTS = 250;

  /** What a person does. */
  public enum Act {
    /** Looks on. */
    NOTHING,
    /** Goes to the next finding. */
    SELECT,
    /** Shows differences only, or all again. */
    FILTER,
    /** Gives the selected finding a tag, or takes it away. */
    TAG
  }

  /** What the person does while the thread is asked. */
  @Param public Act act = Act.NOTHING;

  private final ScheduledExecutorService person = Executors.newSingleThreadScheduledExecutor();
  private Optional<ScheduledFuture<?>> acting = Optional.empty();
  private boolean filtered;

  /** Opens the window, and lets the person begin. */
  @Setup
  public void open() throws InterruptedException {
    DenseReview review = review(COLUMNS);
    ReviewSession session = FxThread.get(() -> new ReviewWindow(review)).session();
    acting =
        Optional.of(
            person.scheduleWithFixedDelay(
                () -> FxThread.get(() -> act(session)),
                MILLIS_BETWEEN_ACTS,
                MILLIS_BETWEEN_ACTS,
                TimeUnit.MILLISECONDS));
  }

  private boolean act(ReviewSession session) {
    switch (act) {
      case NOTHING -> {}
      case SELECT -> session.next();
      case FILTER -> {
        filtered = !filtered;
        Filter filter = filtered ? Filter.ALL.ofVerdicts(Set.of(Verdict.DIFFER)) : Filter.ALL;
        session.look(view -> view.with(filter));
      }
      case TAG -> session.annotator().toggle(1);
    }
    return true;
  }

  /** A moment between two questions, so that they are no load by themselves. */
  @Setup(Level.Invocation)
  public void rest() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(1);
  }

  /** Asks the thread whether it is there. */
  @Benchmark
  public boolean answer() {
    return FxThread.get(() -> true);
  }

  /** Sends the person away. */
  @TearDown
  public void close() {
    boolean stumbled = acting.orElseThrow().isDone();
    person.shutdownNow();
    if (stumbled) {
      throw new IllegalStateException("The person stopped acting before the end");
    }
  }
}
