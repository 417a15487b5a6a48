package org.parallax.ui.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Progress;

/** A piece of work that is under way. Its properties change on the foreground alone. */
public final class Job implements Progress {
  /**
   * How far a job is.
   *
   * @param step the step it is at
   * @param fraction how much of that step is done, 0..1
   */
  public record Reach(Step step, double fraction) {
    /** Nothing is done yet. */
    public static final Reach START = new Reach(Step.READING, 0);
  }

  private final Executor foreground;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicReference<@Nullable Reach> pending = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.START);
  private final ReadOnlyObjectWrapper<Boolean> running = new ReadOnlyObjectWrapper<>(true);

  Job(Executor foreground) {
    this.foreground = foreground;
  }

  /** Asks it to end; what it has done so far is thrown away. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Whether it was asked to end. */
  public boolean isCancelled() {
    return cancelled.get();
  }

  /** How far it is; stays where it is once the job was asked to end. */
  public ReadOnlyObjectProperty<Reach> reach() {
    return reach.getReadOnlyProperty();
  }

  /** Whether it is still under way. */
  public ReadOnlyObjectProperty<Boolean> running() {
    return running.getReadOnlyProperty();
  }

  /** Keeps only the newest report for the foreground, however many there are. */
  @Override
  public boolean reached(Step step, int done, int total) {
    Reach now = new Reach(step, total == 0 ? 1 : (double) done / total);
    if (pending.getAndSet(now) == null) {
      foreground.execute(this::publish);
    }
    return !isCancelled();
  }

  private void publish() {
    Reach newest = pending.getAndSet(null);
    if (newest != null && !isCancelled()) {
      reach.set(newest);
    }
  }

  <T> void run(Work<T> work, Outcome<T> outcome) {
    try {
      T result = work.run(this);
      end(() -> outcome.done().accept(result));
    } catch (CancellationException e) {
      cancel();
      end(() -> {});
    } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
      end(() -> outcome.failed().accept(e));
    }
  }

  private void end(Runnable then) {
    foreground.execute(
        () -> {
          running.set(false);
          if (!isCancelled()) {
            then.run();
          }
        });
  }
}
