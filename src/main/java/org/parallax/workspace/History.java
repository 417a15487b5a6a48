package org.parallax.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A workspace and its past, kept as values. Undo and redo leave the way it is looked at alone. For
 * one thread, except that listeners may be taken off from any.
 */
public final class History {
  /** How many edits can be undone. */
  public static final int DEPTH = 500;

  private record Step(String label, Optional<String> run, Workspace before, Workspace after) {}

  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();
  private final List<Consumer<Workspace>> listeners = new CopyOnWriteArrayList<>();
  private Workspace now;

  /** Starts without a past. */
  public History(Workspace now) {
    this.now = now;
  }

  /** The workspace as it is. */
  public Workspace now() {
    return now;
  }

  /**
   * Makes one edit, which can be undone by itself. An edit that changes nothing leaves no trace.
   *
   * @param label what a person calls it
   */
  public void apply(String label, UnaryOperator<Workspace> edit) {
    step(label, Optional.empty(), edit);
  }

  /**
   * Makes one edit of a run, such as a key typed into a note. Edits of one run that follow each
   * other are undone together.
   *
   * @param label what a person calls the run
   * @param run what tells it from other runs
   */
  public void apply(String label, String run, UnaryOperator<Workspace> edit) {
    step(label, Optional.of(run), edit);
  }

  private void step(String label, Optional<String> run, UnaryOperator<Workspace> edit) {
    Workspace before = now;
    Workspace after = edit.apply(before);
    if (after.equals(before)) {
      return;
    }
    if (after.sameWork(before)) {
      become(after);
      return;
    }
    Step last = past.peekLast();
    boolean runsOn = last != null && run.isPresent() && last.run().equals(run) && future.isEmpty();
    if (last != null && runsOn) {
      past.removeLast();
      before = last.before();
    }
    past.addLast(new Step(label, run, before, after));
    if (past.size() > DEPTH) {
      past.removeFirst();
    }
    future.clear();
    become(after);
  }

  /** Ends the run of edits that is under way: the next edit is undone by itself. */
  public void endRun() {
    Step last = past.pollLast();
    if (last != null) {
      past.addLast(new Step(last.label(), Optional.empty(), last.before(), last.after()));
    }
  }

  /** Changes how the workspace is looked at; this is not undone. */
  public void look(UnaryOperator<ViewSettings> edit) {
    Workspace after = now.with(edit.apply(now.view()));
    if (!after.equals(now)) {
      become(after);
    }
  }

  /** Takes back the last edit; does nothing without one. */
  public void undo() {
    Step step = past.pollLast();
    if (step != null) {
      future.addLast(step);
      become(step.before().with(now.view()));
    }
  }

  /** Makes the last edit that was taken back once more; does nothing without one. */
  public void redo() {
    Step step = future.pollLast();
    if (step != null) {
      past.addLast(step);
      become(step.after().with(now.view()));
    }
  }

  /** What {@link #undo()} would take back. */
  public Optional<String> undoLabel() {
    return Optional.ofNullable(past.peekLast()).map(Step::label);
  }

  /** What {@link #redo()} would make once more. */
  public Optional<String> redoLabel() {
    return Optional.ofNullable(future.peekLast()).map(Step::label);
  }

  /**
   * Tells {@code listener} of every change from now on, after it was made.
   *
   * @return takes the listener off again
   */
  public Runnable listen(Consumer<Workspace> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void become(Workspace next) {
    now = next;
    listeners.forEach(listener -> listener.accept(next));
  }
}
